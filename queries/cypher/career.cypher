// Which posts has this person held, in order, in which capacity, from when until when as far as is known?
// Người này đã giữ những chức vụ nào, theo thứ tự thời gian, với tư cách nào, từ khi nào đến khi nào theo những gì được biết?
// param person: person
// columns: position, capacity, start_not_before, start_not_after, end_not_before, end_not_after, first_seen, last_seen, now, position_id, tenure_id
// sources: tenure_id
// example: person=Nguyễn Khắc Uyển
MATCH (person:Person {id: $person})-[holding:HOLDS|HELD]->(post:Position)
MATCH (person)-[:HAS_TENURE]->(tenure:Tenure)
WHERE tenure.id = holding.tenure
RETURN post.name AS position, holding.capacity AS capacity,
       tenure.startNotBefore AS start_not_before, tenure.startNotAfter AS start_not_after,
       tenure.endNotBefore AS end_not_before, tenure.endNotAfter AS end_not_after,
       holding.firstSeen AS first_seen, holding.lastSeen AS last_seen,
       CASE type(holding) WHEN 'HOLDS' THEN 'yes' ELSE 'no' END AS now, post AS position_id, tenure AS tenure_id
ORDER BY coalesce(tenure.startNotAfter, holding.firstSeen, tenure.endNotAfter), position
