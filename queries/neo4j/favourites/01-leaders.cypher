// 01 Who holds which post in one commune? · Ai giữ chức vụ nào ở một xã?
MATCH (person:Person)-[:HOLDS]->(:Position)-[:IN_BODY]->(:Body)-[:OF_UNIT]->(unit:Commune)
WITH unit, count(DISTINCT person) AS people
ORDER BY people DESC, unit.id
LIMIT 1
MATCH path = (:Person)-[:HOLDS]->(:Position)-[:IN_BODY]->(:Body)-[:OF_UNIT]->(unit)
RETURN path
LIMIT 200
