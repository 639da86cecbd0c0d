// Where do those who once held a post in the bodies of this unit hold one now?
// Những người từng giữ chức vụ trong các tổ chức của đơn vị này hiện giữ chức vụ gì ở nơi khác?
// param unit: unit
// columns: name, earlier_post, present_post, last_seen, person_id, tenure_id, present_tenure_id
// sources: tenure_id, present_tenure_id
// example: unit=thị trấn Đức Thọ, Hà Tĩnh, 30/6/2025
MATCH (:Unit {id: $unit})<-[:OF_UNIT]-(:Body)<-[:IN_BODY]-(post:Position)<-[holding:HELD]-(person:Person)
MATCH (person)-[present_holding:HOLDS]->(present:Position)-[:IN_BODY]->(present_body:Body)
OPTIONAL MATCH (present_body)-[:OF_UNIT]->(place:Unit)
WITH post, holding, person, present_holding, present, place
WHERE place IS NULL OR place.id <> $unit
MATCH (person)-[:HAS_TENURE]->(tenure:Tenure)
WHERE tenure.id = holding.tenure
MATCH (person)-[:HAS_TENURE]->(present_tenure:Tenure)
WHERE present_tenure.id = present_holding.tenure
RETURN DISTINCT person.name AS name, post.name AS earlier_post, present.name AS present_post,
       present_holding.lastSeen AS last_seen, person AS person_id, tenure AS tenure_id, present_tenure AS present_tenure_id
ORDER BY name, earlier_post, present_post
