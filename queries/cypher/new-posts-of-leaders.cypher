// Which leaders of abolished units, of this unit and of those it came of, are known in which new post within so many days?
// Lãnh đạo các đơn vị đã bị giải thể thuộc địa bàn đơn vị này được biết đã giữ chức vụ mới nào trong vòng số ngày đã cho?
// param unit: unit
// param days: integer = 90
// columns: name, earlier_post, abolished, new_post, known_from, person_id, earlier_tenure_id, new_tenure_id
// sources: earlier_tenure_id, new_tenure_id
// example: unit=tỉnh Hà Tĩnh
MATCH (:Unit {id: $unit})<-[:MERGED_INTO*0..]-(whole:Unit)
WITH DISTINCT whole
MATCH (whole)<-[:PART_OF*0..2]-(old:Unit)
WHERE old.until IS NOT NULL
WITH DISTINCT old
MATCH (old)<-[:OF_UNIT]-(body:Body)<-[:IN_BODY]-(post:Position)<-[holding:HOLDS|HELD]-(person:Person)
WHERE body.kind IN ['tinh-uy', 'thanh-uy', 'huyen-uy', 'thi-uy', 'quan-uy', 'dang-uy-xa',
                    'dang-uy-phuong', 'dang-uy-thi-tran', 'dang-uy-dac-khu', 'uy-ban-nhan-dan',
                    'hoi-dong-nhan-dan', 'uy-ban-mttq']
  AND post.title IN ['bi-thu', 'pho-bi-thu', 'pho-bi-thu-thuong-truc', 'chu-tich', 'pho-chu-tich',
                     'pho-chu-tich-thuong-truc']
MATCH (person)-[:HAS_TENURE]->(tenure:Tenure)
WHERE tenure.id = holding.tenure
MATCH (person)-[new_holding:HOLDS|HELD]->(other:Position)
MATCH (person)-[:HAS_TENURE]->(new_tenure:Tenure)
WHERE new_tenure.id = new_holding.tenure
WITH old, person, post, tenure, other, new_tenure,
     CASE WHEN new_holding.firstSeen < new_tenure.startNotAfter THEN new_holding.firstSeen ELSE coalesce(new_tenure.startNotAfter, new_holding.firstSeen) END AS known_from
WHERE known_from > old.until AND known_from <= old.until + duration({days: $days})
RETURN DISTINCT person.name AS name, post.name AS earlier_post, old.until AS abolished, other.name AS new_post,
       known_from, person AS person_id, tenure AS earlier_tenure_id, new_tenure AS new_tenure_id
ORDER BY name, earlier_post, new_post
