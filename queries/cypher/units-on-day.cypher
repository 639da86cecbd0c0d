// Which units were in this unit on this day, of which level and type?
// Vào ngày này, đơn vị này gồm những đơn vị nào, thuộc cấp và loại hình nào?
// param unit: unit
// param day: day = 2025-07-01
// columns: level, type, name, code, in, unit_id
// example: unit=tỉnh Hà Tĩnh; day=2025-06-30
MATCH (top:Unit {id: $unit})
OPTIONAL MATCH (top)<-[part:PART_OF]-(middle:Unit)
WHERE coalesce(part.from <= $day, true) AND coalesce(part.until >= $day, true)
WITH top, collect(DISTINCT middle) AS middles
UNWIND [top] + middles AS above
MATCH (above)<-[:PERIOD_IN]-(period:UnitPeriod)<-[:IN_PERIOD]-(unit:Unit)
WHERE coalesce(period.from <= $day, true) AND coalesce(period.until >= $day, true)
RETURN CASE WHEN unit:Commune THEN 'commune' ELSE 'district' END AS level, period.unitType AS type, period.name AS name,
       period.code AS code, above.name AS in, unit AS unit_id
ORDER BY level DESC, unit.id
