// Which units went into this unit over all rounds of mergers, and which into which?
// Qua mọi lần sắp xếp, những đơn vị nào đã nhập vào đơn vị này, và đơn vị nào nhập vào đơn vị nào?
// param unit: unit
// columns: name, into, extent, effective, act, unit_id, into_id, change_id
// sources: change_id
// example: unit=xã Đức Thọ
MATCH (:Unit {id: $unit})<-[:MERGED_INTO*0..]-(target:Unit)
WITH DISTINCT target
MATCH (target)<-[flow:MERGED_INTO]-(source:Unit)
MATCH (source)<-[:FROM]-(change:UnitChange)
WHERE change.id = flow.change
RETURN source.name AS name, target.name AS into, flow.extent AS extent, flow.effective AS effective,
       flow.act AS act, source AS unit_id, target AS into_id, change AS change_id
ORDER BY effective DESC, target.id, source.id
