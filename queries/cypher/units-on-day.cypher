// Which units were in this unit on this day, of which level and type?
// Vào ngày này, đơn vị này gồm những đơn vị nào, thuộc cấp và loại hình nào?
// param unit: unit
// param day: day = 2025-07-01
// columns: level, name, code, in, unit_id
// example: unit=tỉnh Hà Tĩnh; day=2025-06-30
MATCH (above:Unit)-[:PART_OF*0..1]->(:Unit {id: $unit})
WITH DISTINCT above
MATCH (unit:Unit)-[part:PART_OF]->(above)
WHERE coalesce(part.from <= $day, true) AND coalesce(part.until >= $day, true)
MATCH (unit)-[:IN_PERIOD]->(period:UnitPeriod)
WHERE coalesce(period.from <= $day, true) AND coalesce(period.until >= $day, true)
RETURN CASE WHEN unit:Commune THEN 'commune' ELSE 'district' END AS level, period.name AS name, unit.code AS code, above.name AS in, unit AS unit_id
ORDER BY level DESC, unit.id
