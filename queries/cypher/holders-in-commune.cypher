// Who holds which position in the bodies of the commune with this code that was founded on this day?
// Ai đang giữ chức vụ nào trong các tổ chức của xã (phường, đặc khu) có mã này, thành lập ngày này?
// param code: string = 18229
// param founded: date = 2025-07-01
// columns: name, position, body, capacity, first_seen, last_seen
MATCH (person:Person)-[holding:HOLDS]->(post:Position)-[:IN_BODY]->(body:Body)-[:OF_UNIT]->(unit:Commune {code: $code})
WHERE unit.from = $founded
RETURN person.name AS name, post.name AS position, body.name AS body, holding.capacity AS capacity,
       holding.firstSeen AS first_seen, holding.lastSeen AS last_seen
ORDER BY name, position, body
