// Who holds which position in the bodies of the unit with this code: the one that exists now, or the one founded on a day?
// Ai đang giữ chức vụ nào trong các tổ chức của đơn vị có mã này: đơn vị hiện còn, hoặc đơn vị thành lập ngày đã nêu?
// param code: string
// param founded: string =
// columns: name, position, body, capacity, first_seen, last_seen
MATCH (person:Person)-[holding:HOLDS]->(post:Position)-[:IN_BODY]->(body:Body)-[:OF_UNIT]->(unit:Unit {code: $code})
WHERE ($founded = '' AND unit.until IS NULL) OR toString(unit.from) = $founded
RETURN person.name AS name, post.name AS position, body.name AS body, holding.capacity AS capacity,
       holding.firstSeen AS first_seen, holding.lastSeen AS last_seen
ORDER BY name, position, body
