// Which units that a merger founded in this unit keep the code or the name of one of those merged, though they are new units?
// Những đơn vị nào được thành lập do sáp nhập trong đơn vị này giữ mã số hoặc tên của một đơn vị cũ, dù về pháp lý là đơn vị mới?
// param unit: unit
// columns: name, code, predecessor, keeps, founded, unit_id, predecessor_id
// example: unit=tỉnh Hà Tĩnh
MATCH (:Unit {id: $unit})<-[:PART_OF*1..2]-(unit:Unit)
WITH DISTINCT unit
MATCH (unit)<-[flow:MERGED_INTO]-(old:Unit)
WHERE flow.effective = unit.from AND (unit.code = old.code OR unit.name = old.name)
RETURN DISTINCT unit.name AS name, unit.code AS code, old.name AS predecessor,
       CASE WHEN unit.code <> old.code THEN 'name' WHEN unit.name = old.name THEN 'code and name' ELSE 'code' END AS keeps,
       unit.from AS founded, unit AS unit_id, old AS predecessor_id
ORDER BY founded DESC, unit.id
