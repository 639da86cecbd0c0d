// Which units have ever had this code of the statistics office, under which name, from when until when?
// Những đơn vị nào từng mang mã số này của cơ quan thống kê, với tên gọi nào, từ ngày nào đến ngày nào?
// param code: code
// columns: name, from, until, unit_id
// example: code=18229
MATCH (period:UnitPeriod {code: $code})<-[:IN_PERIOD]-(unit:Unit)
RETURN period.name AS name, period.from AS from, period.until AS until, unit AS unit_id
ORDER BY unit.id, from
