// Which units did this unit become, or give land to, from when, by which clause of which act?
// Đơn vị này đã trở thành, hoặc chia địa bàn cho, những đơn vị nào, từ ngày nào, theo khoản nào của văn bản nào?
// param unit: unit
// columns: name, extent, effective, act, clause, unit_id, change_id
// sources: change_id
// example: unit=xã Tùng Ảnh
MATCH (:Unit {id: $unit})-[flow:MERGED_INTO]->(target:Unit)
MATCH (target)<-[:TO]-(change:UnitChange)
WHERE change.id = flow.change
RETURN target.name AS name, flow.extent AS extent, flow.effective AS effective, flow.act AS act,
       flow.clause AS clause, target AS unit_id, change AS change_id
ORDER BY effective DESC, target.id
