// Of the heads of abolished units, of this unit and of those it came of, known in office in the last so many days of them, how many are known to lead a unit after that, as head or deputy?
// Trong số người đứng đầu các đơn vị đã bị giải thể thuộc địa bàn đơn vị này, được biết tại chức trong số ngày cuối đã cho, bao nhiêu người sau đó tiếp tục là lãnh đạo (cấp trưởng hoặc cấp phó)?
// param unit: unit
// param days: integer = 365
// columns: level, leaders, kept, share
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
  AND post.title IN ['bi-thu', 'chu-tich']
MATCH (person)-[:HAS_TENURE]->(tenure:Tenure)
WHERE tenure.id = holding.tenure
WITH old, person, CASE WHEN holding.lastSeen > tenure.endNotBefore THEN holding.lastSeen ELSE coalesce(tenure.endNotBefore, holding.lastSeen) END AS known_until
WHERE known_until <= old.until AND known_until + duration({days: $days}) >= old.until
OPTIONAL MATCH (person)-[later:HOLDS|HELD]->(later_post:Position)-[:IN_BODY]->(later_body:Body)
WHERE later_body.kind IN ['tinh-uy', 'thanh-uy', 'huyen-uy', 'thi-uy', 'quan-uy', 'dang-uy-xa',
                          'dang-uy-phuong', 'dang-uy-thi-tran', 'dang-uy-dac-khu', 'uy-ban-nhan-dan',
                          'hoi-dong-nhan-dan', 'uy-ban-mttq']
  AND later_post.title IN ['bi-thu', 'pho-bi-thu', 'pho-bi-thu-thuong-truc', 'chu-tich', 'pho-chu-tich',
                           'pho-chu-tich-thuong-truc']
OPTIONAL MATCH (person)-[:HAS_TENURE]->(later_tenure:Tenure)
WHERE later_tenure.id = later.tenure
  AND (later.lastSeen > old.until OR later_tenure.startNotBefore > old.until OR later_tenure.endNotBefore > old.until)
WITH CASE WHEN old:Commune THEN 'commune' WHEN old:District THEN 'district' ELSE 'province' END AS level, person,
     CASE WHEN later_tenure IS NULL THEN null ELSE person END AS again
WITH level, count(DISTINCT person) AS leaders, count(DISTINCT again) AS kept
RETURN level, leaders, kept, round(100.0 * kept / leaders) / 100 AS share
ORDER BY level
