// Which bodies of this unit are named, of which system, and how many of their posts have a known holder now?
// Những tổ chức nào của đơn vị này được nêu tên, thuộc hệ thống nào, và bao nhiêu chức vụ trong đó hiện biết được người giữ?
// param unit: unit
// columns: body, system, kind, from, until, posts, posts_held, body_id
// example: unit=xã Đức Thọ
MATCH (:Unit {id: $unit})<-[:OF_UNIT]-(body:Body)
OPTIONAL MATCH (body)<-[:IN_BODY]-(post:Position)
OPTIONAL MATCH (post)<-[holding:HOLDS]-(:Person)
WITH body, count(DISTINCT post) AS posts, count(DISTINCT CASE WHEN holding IS NULL THEN null ELSE post END) AS posts_held
RETURN body.name AS body, CASE WHEN body:PartyBody THEN 'party' WHEN body:FrontBody THEN 'front' ELSE 'state' END AS system,
       body.kind AS kind, body.from AS from, body.until AS until, posts, posts_held, body AS body_id
ORDER BY system, body
