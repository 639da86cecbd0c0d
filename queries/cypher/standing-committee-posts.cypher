// Which members of the standing committee of this unit's party committee also hold posts in its people's committee, people's council or Front?
// Những ủy viên Ban Thường vụ cấp ủy nào của đơn vị này đồng thời giữ chức vụ ở UBND, HĐND hoặc MTTQ?
// param unit: unit
// columns: name, committee_post, other_post, person_id, committee_tenure_id, other_tenure_id
// sources: committee_tenure_id, other_tenure_id
// example: unit=tỉnh Hà Tĩnh
MATCH (:Unit {id: $unit})<-[:OF_UNIT]-(:Body)<-[:IN_BODY]-(post:Position {title: 'uy-vien-ban-thuong-vu'})<-[holding:HOLDS]-(person:Person)
MATCH (person)-[other_holding:HOLDS]->(other:Position)-[:IN_BODY]->(other_body:Body)-[:OF_UNIT]->(place:Unit)
WHERE place.id = $unit AND other_body.kind IN ['uy-ban-nhan-dan', 'hoi-dong-nhan-dan', 'uy-ban-mttq']
MATCH (person)-[:HAS_TENURE]->(tenure:Tenure)
WHERE tenure.id = holding.tenure
MATCH (person)-[:HAS_TENURE]->(other_tenure:Tenure)
WHERE other_tenure.id = other_holding.tenure
RETURN DISTINCT person.name AS name, post.name AS committee_post, other.name AS other_post, person AS person_id,
       tenure AS committee_tenure_id, other_tenure AS other_tenure_id
ORDER BY name, other_post
