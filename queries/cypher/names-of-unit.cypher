// Which names, types, codes and higher units has this unit had, from when until when?
// Đơn vị này đã có những tên gọi, loại hình, mã số và đơn vị cấp trên nào, từ ngày nào đến ngày nào?
// param unit: unit
// columns: name, type, code, part_of, from, until, part_of_id
// example: unit=thị trấn Lộc Hà
MATCH (:Unit {id: $unit})-[:IN_PERIOD]->(period:UnitPeriod)
OPTIONAL MATCH (period)-[:PERIOD_IN]->(above:Unit)
RETURN period.name AS name, period.unitType AS type, period.code AS code, above.name AS part_of,
       period.from AS from, period.until AS until, above AS part_of_id
ORDER BY from
