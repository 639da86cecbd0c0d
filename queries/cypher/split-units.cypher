// Which units of this unit were divided among several, into which, and from when?
// Những đơn vị nào thuộc đơn vị này đã bị chia cho nhiều đơn vị, cho những đơn vị nào, từ ngày nào?
// param unit: unit
// columns: name, into, extent, effective, act, unit_id, into_id, change_id
// sources: change_id
// example: unit=tỉnh Hà Tĩnh
MATCH (:Unit {id: $unit})<-[:PART_OF*1..2]-(unit:Unit)
WITH DISTINCT unit
MATCH (unit)-[flow:MERGED_INTO]->(target:Unit)
WITH unit, flow.effective AS day, count(DISTINCT target) AS targets
WHERE targets > 1
MATCH (unit)-[flow:MERGED_INTO {effective: day}]->(target:Unit)
MATCH (unit)<-[:FROM]-(change:UnitChange)
WHERE change.id = flow.change
RETURN DISTINCT unit.name AS name, target.name AS into, flow.extent AS extent, flow.effective AS effective,
       flow.act AS act, unit AS unit_id, target AS into_id, change AS change_id
ORDER BY effective DESC, name, into
