// Who holds which post in the bodies of this unit, in which capacity, and when were they seen in office?
// Ai đang giữ chức vụ nào trong các tổ chức của đơn vị này, với tư cách nào, và được ghi nhận tại chức vào ngày nào?
// param unit: unit
// columns: position, name, capacity, first_seen, last_seen, person_id, tenure_id
// sources: tenure_id
// example: unit=xã Đức Thọ
MATCH (:Unit {id: $unit})<-[:OF_UNIT]-(:Body)<-[:IN_BODY]-(post:Position)<-[holding:HOLDS]-(person:Person)
MATCH (person)-[:HAS_TENURE]->(tenure:Tenure)
WHERE tenure.id = holding.tenure
RETURN post.name AS position, person.name AS name, holding.capacity AS capacity, holding.firstSeen AS first_seen,
       holding.lastSeen AS last_seen, person AS person_id, tenure AS tenure_id
ORDER BY position, name
