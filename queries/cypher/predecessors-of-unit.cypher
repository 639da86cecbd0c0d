// Which units were merged, wholly or partly, into the unit with this code that was founded on this day?
// Những đơn vị nào đã nhập, toàn bộ hoặc một phần, vào đơn vị có mã này, thành lập ngày này?
// param code: string = 18229
// param founded: date = 2025-07-01
// columns: unit_id, name, extent, effective, act
MATCH (source:Unit)-[flow:MERGED_INTO]->(target:Unit {code: $code})
WHERE target.from = $founded
RETURN source.id AS unit_id, source.name AS name, flow.extent AS extent, flow.effective AS effective, flow.act AS act
ORDER BY unit_id, effective
