// Which units that now exist in this unit have no known secretary of the party committee, or no known chair of the people's committee?
// Những đơn vị nào hiện có thuộc đơn vị này chưa biết ai là bí thư cấp ủy hoặc ai là chủ tịch UBND?
// param unit: unit
// columns: name, missing, unit_id
// example: unit=tỉnh Hà Tĩnh
MATCH (:Unit {id: $unit})<-[:PART_OF*1..2]-(unit:Unit)
WHERE unit.until IS NULL
WITH DISTINCT unit
OPTIONAL MATCH (unit)<-[:OF_UNIT]-(body:Body)<-[:IN_BODY]-(post:Position {title: 'bi-thu'})<-[:HOLDS]-(:Person)
WHERE body.kind IN ['tinh-uy', 'thanh-uy', 'huyen-uy', 'thi-uy', 'quan-uy', 'dang-uy-xa',
                    'dang-uy-phuong', 'dang-uy-thi-tran', 'dang-uy-dac-khu']
WITH unit, count(post) AS secretaries
OPTIONAL MATCH (unit)<-[:OF_UNIT]-(:Body {kind: 'uy-ban-nhan-dan'})<-[:IN_BODY]-(post:Position {title: 'chu-tich'})<-[:HOLDS]-(:Person)
WITH unit, secretaries, count(post) AS chairs
WHERE secretaries = 0 OR chairs = 0
RETURN unit.name AS name,
       CASE WHEN secretaries > 0 THEN 'chair' WHEN chairs > 0 THEN 'secretary' ELSE 'secretary and chair' END AS missing,
       unit AS unit_id
ORDER BY unit.id
