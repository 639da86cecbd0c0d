// For what share of the posts and months of the bodies of this unit, and of the committees that lead them, is a holder known, term by term (60 months from July of its first year)?
// Theo từng nhiệm kỳ (60 tháng kể từ tháng 7 của năm đầu), biết được người giữ ở bao nhiêu phần chức vụ và tháng của các tổ chức thuộc đơn vị này và của cấp ủy lãnh đạo các tổ chức đó?
// param unit: unit
// columns: body, term, posts, posts_known, months, months_known, share, body_id, term_id
// example: unit=xã Đức Thọ
MATCH (:Unit {id: $unit})<-[:OF_UNIT]-(body:Body)<-[:TERM_OF]-(term:Term)
MATCH (body)<-[:LEADS*0..1]-(leading:Body)<-[:IN_BODY]-(post:Position)
WITH DISTINCT body, term, post
OPTIONAL MATCH (post)<-[holding:HOLDS|HELD]-(person:Person)-[:HAS_TENURE]->(tenure:Tenure)
WHERE tenure.id = holding.tenure
WITH body, term, post,
     CASE WHEN holding.firstSeen < tenure.startNotAfter THEN holding.firstSeen ELSE coalesce(tenure.startNotAfter, holding.firstSeen) END AS known_from,
     CASE WHEN holding.lastSeen > tenure.endNotBefore THEN holding.lastSeen ELSE coalesce(tenure.endNotBefore, holding.lastSeen) END AS known_until
WITH body, term, post, 12 * known_from.year + known_from.month AS first_month,
     12 * known_until.year + known_until.month AS last_month
UNWIND range(12 * term.fromYear + 7, 12 * term.fromYear + 66) AS month
WITH body, term, post, month, max(CASE WHEN first_month <= month AND month <= last_month THEN 1 ELSE 0 END) AS is_known
WITH body, term, post, sum(is_known) AS months_known
WITH body, term, count(post) AS posts, sum(CASE WHEN months_known > 0 THEN 1 ELSE 0 END) AS posts_known,
     sum(months_known) AS months_known
RETURN body.name AS body, term.name AS term, posts, posts_known, posts * 60 AS months, months_known,
       round(1000.0 * months_known / (posts * 60)) / 1000 AS share, body AS body_id, term AS term_id
ORDER BY body, term
