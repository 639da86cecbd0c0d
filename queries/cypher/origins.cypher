// Which posts did those who now hold one in the bodies of this unit hold elsewhere before?
// Những người đang giữ chức vụ trong các tổ chức của đơn vị này trước đây đã giữ chức vụ gì ở nơi khác?
// param unit: unit
// columns: name, present_post, earlier_post, last_seen, person_id, tenure_id, earlier_tenure_id
// sources: tenure_id, earlier_tenure_id
// example: unit=xã Đức Thọ
MATCH (:Unit {id: $unit})<-[:OF_UNIT]-(:Body)<-[:IN_BODY]-(post:Position)<-[holding:HOLDS]-(person:Person)
MATCH (person)-[earlier_holding:HELD]->(earlier:Position)-[:IN_BODY]->(earlier_body:Body)
OPTIONAL MATCH (earlier_body)-[:OF_UNIT]->(place:Unit)
WITH post, holding, person, earlier_holding, earlier, place
WHERE place IS NULL OR place.id <> $unit
MATCH (person)-[:HAS_TENURE]->(tenure:Tenure)
WHERE tenure.id = holding.tenure
MATCH (person)-[:HAS_TENURE]->(earlier_tenure:Tenure)
WHERE earlier_tenure.id = earlier_holding.tenure
RETURN DISTINCT person.name AS name, post.name AS present_post, earlier.name AS earlier_post,
       earlier_holding.lastSeen AS last_seen, person AS person_id, tenure AS tenure_id, earlier_tenure AS earlier_tenure_id
ORDER BY name, present_post, last_seen DESC, earlier_post
