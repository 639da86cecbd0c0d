// Which units were merged, wholly or partly, into the unit with this code: the one that exists now, or the one founded on a day?
// Những đơn vị nào đã nhập, toàn bộ hoặc một phần, vào đơn vị có mã này: đơn vị hiện còn, hoặc đơn vị thành lập ngày đã nêu?
// param code: string
// param founded: string =
// columns: unit_id, name, extent, effective, act
MATCH (source:Unit)-[flow:MERGED_INTO]->(target:Unit {code: $code})
WHERE ($founded = '' AND target.until IS NULL) OR toString(target.from) = $founded
RETURN source.id AS unit_id, source.name AS name, flow.extent AS extent, flow.effective AS effective, flow.act AS act
ORDER BY unit_id, effective
