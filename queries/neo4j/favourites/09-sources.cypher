// 09 The sentences behind one post, and where they stand · Những câu là căn cứ, và bài báo chứa chúng
MATCH (:Claim)-[support:SUPPORTS]->(tenure:Tenure)
WITH tenure, count(support) AS claims
ORDER BY claims DESC, tenure.id
LIMIT 1
MATCH post = (:Person)-[:HAS_TENURE]->(tenure)-[:OF_POSITION]->(:Position)
MATCH source = (tenure)<-[:SUPPORTS]-(:Claim)-[:STATED_IN]->(:Document)
RETURN post, source
LIMIT 50
