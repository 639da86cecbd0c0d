// Which units were merged, wholly or partly, into this unit, from when, by which clause of which act?
// Những đơn vị nào đã nhập, toàn bộ hoặc một phần, vào đơn vị này, từ ngày nào, theo khoản nào của văn bản nào?
// param unit: unit
// columns: name, extent, effective, act, clause, unit_id, change_id
// sources: change_id
// example: unit=xã Đức Thọ
MATCH (:Unit {id: $unit})<-[flow:MERGED_INTO]-(source:Unit)
MATCH (source)<-[:FROM]-(change:UnitChange)
WHERE change.id = flow.change
RETURN source.name AS name, flow.extent AS extent, flow.effective AS effective, flow.act AS act,
       flow.clause AS clause, source AS unit_id, change AS change_id
ORDER BY effective DESC, source.id
