// Who led the party committees, people's committees, people's councils and Fronts of the units that this unit came of?
// Ai đã đứng đầu cấp ủy, UBND, HĐND, MTTQ của các đơn vị cũ hợp thành đơn vị này?
// param unit: unit
// columns: former_unit, position, name, last_seen, end_not_after, unit_id, person_id, tenure_id
// sources: tenure_id
// example: unit=xã Đức Thọ
MATCH (:Unit {id: $unit})<-[:MERGED_INTO*1..]-(unit:Unit)
WITH DISTINCT unit
MATCH (unit)<-[:OF_UNIT]-(body:Body)<-[:IN_BODY]-(post:Position)<-[holding:HOLDS|HELD]-(person:Person)
WHERE body.kind IN ['tinh-uy', 'thanh-uy', 'huyen-uy', 'thi-uy', 'quan-uy', 'dang-uy-xa',
                    'dang-uy-phuong', 'dang-uy-thi-tran', 'dang-uy-dac-khu', 'uy-ban-nhan-dan',
                    'hoi-dong-nhan-dan', 'uy-ban-mttq']
  AND post.title IN ['bi-thu', 'chu-tich']
MATCH (person)-[:HAS_TENURE]->(tenure:Tenure)
WHERE tenure.id = holding.tenure
RETURN DISTINCT unit.name AS former_unit, post.name AS position, person.name AS name, holding.lastSeen AS last_seen,
       tenure.endNotAfter AS end_not_after, unit AS unit_id, person AS person_id, tenure AS tenure_id
ORDER BY former_unit, position, last_seen DESC, name
