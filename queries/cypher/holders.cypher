// Who holds which post in the bodies of this unit, in which capacity, when were they seen in office, and which post elsewhere do they have since?
// Ai đang giữ chức vụ nào trong các tổ chức của đơn vị này, với tư cách nào, được ghi nhận tại chức vào ngày nào, và từ đó đã có chức vụ nào ở nơi khác?
// param unit: unit
// columns: position, name, capacity, first_seen, last_seen, later_post, person_id, tenure_id
// sources: tenure_id
// example: unit=xã Đức Thọ
MATCH (:Unit {id: $unit})<-[:OF_UNIT]-(:Body)<-[:IN_BODY]-(post:Position)<-[holding:HOLDS]-(person:Person)
MATCH (person)-[:HAS_TENURE]->(tenure:Tenure)
WHERE tenure.id = holding.tenure
OPTIONAL MATCH (person)-[later:HOLDS]->(later_post:Position)-[:IN_BODY]->(later_body:Body)
WHERE NOT EXISTS { (later_body)-[:OF_UNIT]->(:Unit {id: $unit}) }
OPTIONAL MATCH (person)-[:HAS_TENURE]->(later_tenure:Tenure)<-[:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(document:Document)
WHERE later_tenure.id = later.tenure AND (coalesce(document.issued, document.notBefore) > holding.lastSeen
   OR coalesce(document.issued, document.notBefore) = holding.lastSeen AND claim.statedStatus IN ['appointed', 'elected'])
WITH post, person, holding, tenure, min(CASE WHEN claim IS NULL THEN null ELSE later_post.name END) AS later_post
RETURN post.name AS position, person.name AS name, holding.capacity AS capacity, holding.firstSeen AS first_seen,
       holding.lastSeen AS last_seen, later_post, person AS person_id, tenure AS tenure_id
ORDER BY position, name
