// Who leads party committee, people's council, people's committee and Front of this unit and of each unit below it, and is it one person?
// Ai là người đứng đầu cấp ủy, HĐND, UBND và MTTQ của đơn vị này và của từng đơn vị trực thuộc, và có phải cùng một người không?
// param unit: unit
// columns: in_unit, position, name, capacity, several, unit_id, person_id, tenure_id
// sources: tenure_id
// example: unit=tỉnh Hà Tĩnh
MATCH (:Unit {id: $unit})<-[:PART_OF*0..2]-(unit:Unit)
WITH DISTINCT unit
MATCH (unit)<-[:OF_UNIT]-(body:Body)<-[:IN_BODY]-(post:Position)<-[holding:HOLDS]-(person:Person)
WHERE body.kind IN ['tinh-uy', 'thanh-uy', 'huyen-uy', 'thi-uy', 'quan-uy', 'dang-uy-xa',
                    'dang-uy-phuong', 'dang-uy-thi-tran', 'dang-uy-dac-khu', 'uy-ban-nhan-dan',
                    'hoi-dong-nhan-dan', 'uy-ban-mttq']
  AND post.title IN ['bi-thu', 'chu-tich']
WITH unit, person, collect({post: post, holding: holding}) AS posts, count(DISTINCT body) AS bodies
UNWIND posts AS one
WITH unit, person, bodies, one.post AS post, one.holding AS holding
MATCH (person)-[:HAS_TENURE]->(tenure:Tenure)
WHERE tenure.id = holding.tenure
RETURN DISTINCT unit.name AS in_unit, post.name AS position, person.name AS name, holding.capacity AS capacity,
       CASE WHEN bodies > 1 THEN 'yes' ELSE 'no' END AS several, unit AS unit_id, person AS person_id, tenure AS tenure_id
ORDER BY in_unit, position, name
