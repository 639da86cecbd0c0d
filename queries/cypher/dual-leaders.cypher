// Where does one person lead both the party committee and the people's committee, people's council or Front of a unit (nhất thể hóa), in this unit and below?
// Ở đơn vị nào, tính cả đơn vị này và các đơn vị trực thuộc, một người vừa đứng đầu cấp ủy vừa đứng đầu UBND, HĐND hoặc MTTQ (nhất thể hóa)?
// param unit: unit
// columns: in_unit, name, party_post, other_post, unit_id, person_id, party_tenure_id, other_tenure_id
// sources: party_tenure_id, other_tenure_id
// example: unit=tỉnh Hà Tĩnh
MATCH (:Unit {id: $unit})<-[:PART_OF*0..2]-(unit:Unit)
WITH DISTINCT unit
MATCH (unit)<-[:OF_UNIT]-(body:Body)<-[:IN_BODY]-(post:Position {title: 'bi-thu'})<-[holding:HOLDS]-(person:Person)
WHERE body.kind IN ['tinh-uy', 'thanh-uy', 'huyen-uy', 'thi-uy', 'quan-uy', 'dang-uy-xa',
                    'dang-uy-phuong', 'dang-uy-thi-tran', 'dang-uy-dac-khu']
MATCH (person)-[other_holding:HOLDS]->(other:Position {title: 'chu-tich'})-[:IN_BODY]->(other_body:Body)-[:OF_UNIT]->(place:Unit)
WHERE place.id = unit.id AND other_body.kind IN ['uy-ban-nhan-dan', 'hoi-dong-nhan-dan', 'uy-ban-mttq']
MATCH (person)-[:HAS_TENURE]->(tenure:Tenure)
WHERE tenure.id = holding.tenure
MATCH (person)-[:HAS_TENURE]->(other_tenure:Tenure)
WHERE other_tenure.id = other_holding.tenure
RETURN DISTINCT unit.name AS in_unit, person.name AS name, post.name AS party_post, other.name AS other_post,
       unit AS unit_id, person AS person_id, tenure AS party_tenure_id, other_tenure AS other_tenure_id
ORDER BY in_unit, name, other_post
