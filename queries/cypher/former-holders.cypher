// Who held a post in the bodies of this unit before, and when were they last seen in it or did they leave?
// Trước đây ai đã giữ chức vụ trong các tổ chức của đơn vị này, được ghi nhận lần cuối hoặc thôi giữ chức khi nào?
// param unit: unit
// columns: position, name, capacity, last_seen, end_not_before, end_not_after, person_id, tenure_id
// sources: tenure_id
// example: unit=phường Phù Vân
MATCH (:Unit {id: $unit})<-[:OF_UNIT]-(:Body)<-[:IN_BODY]-(post:Position)<-[holding:HELD]-(person:Person)
MATCH (person)-[:HAS_TENURE]->(tenure:Tenure)
WHERE tenure.id = holding.tenure
RETURN post.name AS position, person.name AS name, holding.capacity AS capacity, holding.lastSeen AS last_seen,
       tenure.endNotBefore AS end_not_before, tenure.endNotAfter AS end_not_after,
       person AS person_id, tenure AS tenure_id
ORDER BY position, end_not_after DESC, last_seen DESC, name
