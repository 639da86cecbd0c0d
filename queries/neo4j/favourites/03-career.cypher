// 03 A career in time: every post of one person · Quá trình công tác của một người
MATCH (person:Person)-[:HAS_TENURE]->(tenure:Tenure)
WITH person, count(tenure) AS tenures
ORDER BY tenures DESC, person.id
LIMIT 1
MATCH path = (person)-[:HAS_TENURE]->(:Tenure)-[:OF_POSITION]->(:Position)-[:IN_BODY]->(:Body)
RETURN path
