// Who followed whom in this post, acting holders included, and how many days lie between the last on which the one and the first on which the other is known in it?
// Ai kế nhiệm ai ở chức vụ này, kể cả người giữ quyền, và từ ngày cuối biết người trước tại chức đến ngày đầu biết người sau tại chức cách nhau bao nhiêu ngày?
// param position: position
// columns: name, capacity, known_until, next, next_capacity, next_from, gap_days, person_id, next_id, tenure_id, next_tenure_id
// sources: tenure_id, next_tenure_id
// example: position=Chủ tịch UBND xã Đức Quang
MATCH (person:Person)-[holding:HOLDS|HELD]->(:Position {id: $position})
MATCH (person)-[:HAS_TENURE]->(tenure:Tenure)
WHERE tenure.id = holding.tenure
WITH person, holding, tenure, CASE WHEN holding.firstSeen < tenure.startNotAfter THEN holding.firstSeen ELSE coalesce(tenure.startNotAfter, holding.firstSeen) END AS known_from,
     CASE WHEN holding.lastSeen > tenure.endNotBefore THEN holding.lastSeen ELSE coalesce(tenure.endNotBefore, holding.lastSeen) END AS known_until
WHERE known_from IS NOT NULL
MATCH (next:Person)-[next_holding:HOLDS|HELD]->(:Position {id: $position})
MATCH (next)-[:HAS_TENURE]->(next_tenure:Tenure)
WHERE next_tenure.id = next_holding.tenure
WITH person, holding, tenure, known_from, known_until, next, next_holding, next_tenure,
     CASE WHEN next_holding.firstSeen < next_tenure.startNotAfter THEN next_holding.firstSeen ELSE coalesce(next_tenure.startNotAfter, next_holding.firstSeen) END AS next_from
WHERE known_from < next_from
WITH person, holding, tenure, known_until, min(next_from) AS first_from,
     collect({person: next, capacity: next_holding.capacity, tenure: next_tenure, from: next_from}) AS later
UNWIND later AS one
WITH person, holding, tenure, known_until, first_from, one
WHERE one.from = first_from
WITH person, holding, tenure, known_until, first_from, one.person AS next, one.capacity AS next_capacity, one.tenure AS next_tenure
RETURN person.name AS name, holding.capacity AS capacity, known_until, next.name AS next, next_capacity,
       first_from AS next_from,
       CASE WHEN known_until >= first_from THEN 0 ELSE duration.inDays(known_until, first_from).days END AS gap_days,
       person AS person_id, next AS next_id, tenure AS tenure_id, next_tenure AS next_tenure_id
ORDER BY next_from, name
