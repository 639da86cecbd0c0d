// Who certainly held a post in the bodies of this unit on this day, and who possibly?
// Vào ngày này, ai chắc chắn và ai có thể đã giữ chức vụ trong các tổ chức của đơn vị này?
// param unit: unit
// param day: day
// columns: position, certainty, name, capacity, known_from, known_until, person_id, tenure_id
// sources: tenure_id
// example: unit=xã Đức Thọ; day=2025-09-01
MATCH (unit:Unit {id: $unit})<-[:OF_UNIT]-(:Body)<-[:IN_BODY]-(post:Position)<-[holding:HOLDS|HELD]-(person:Person)
WHERE coalesce(unit.from <= $day, true) AND coalesce(unit.until >= $day, true)
MATCH (person)-[:HAS_TENURE]->(tenure:Tenure)
WHERE tenure.id = holding.tenure
  AND coalesce(tenure.startNotBefore <= $day, true) AND coalesce(tenure.endNotAfter >= $day, true)
WITH post, person, holding, tenure,
     CASE WHEN holding.firstSeen < tenure.startNotAfter THEN holding.firstSeen
          ELSE coalesce(tenure.startNotAfter, holding.firstSeen) END AS known_from,
     CASE WHEN holding.lastSeen > tenure.endNotBefore THEN holding.lastSeen
          ELSE coalesce(tenure.endNotBefore, holding.lastSeen) END AS known_until
RETURN post.name AS position,
       CASE WHEN known_from <= $day AND known_until >= $day THEN 'certain' ELSE 'possible' END AS certainty,
       person.name AS name, holding.capacity AS capacity, known_from, known_until, person AS person_id, tenure AS tenure_id
ORDER BY position, certainty, name
