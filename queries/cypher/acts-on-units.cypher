// Which legal acts changed units of this unit, adopted when, and how many changes did each make?
// Những văn bản nào đã sắp xếp các đơn vị thuộc đơn vị này, ban hành ngày nào, với bao nhiêu thay đổi?
// param unit: unit
// columns: act, adopted, changes
// example: unit=tỉnh Hà Tĩnh
MATCH (:Unit {id: $unit})<-[:PART_OF*0..2]-(part:Unit)
WITH DISTINCT part
MATCH (part)<-[:TO]-(change:UnitChange)-[:ENACTED_BY]->(law:LegalAct)
RETURN law.number AS act, law.adopted AS adopted, count(DISTINCT change) AS changes
ORDER BY adopted DESC, act
