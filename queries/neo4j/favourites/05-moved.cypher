// 05 People with posts in several units · Người từng giữ chức vụ ở nhiều đơn vị
MATCH (person:Person)-[:HOLDS|HELD]->(:Position)-[:IN_BODY]->(:Body)-[:OF_UNIT]->(unit:Unit)
WITH person, count(DISTINCT unit) AS units
WHERE units > 1
WITH person, units
ORDER BY units DESC, person.id
LIMIT 5
MATCH path = (person)-[:HOLDS|HELD]->(:Position)-[:IN_BODY]->(:Body)-[:OF_UNIT]->(:Unit)
RETURN path
