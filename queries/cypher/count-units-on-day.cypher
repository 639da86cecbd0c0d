// How many units of each level were there on this day?
// Vào ngày này cả nước có bao nhiêu đơn vị ở mỗi cấp?
// param day: day = 2025-07-01
// columns: level, units
// example: day=2025-06-30
MATCH (unit:Unit)
WHERE coalesce(unit.from <= $day, true) AND coalesce(unit.until >= $day, true)
RETURN CASE WHEN unit:Province THEN 'province' WHEN unit:District THEN 'district' ELSE 'commune' END AS level,
       count(unit) AS units
ORDER BY level DESC
