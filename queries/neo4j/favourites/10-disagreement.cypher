// 10 Where sources contradict each other · Các nguồn mâu thuẫn ở đâu
MATCH other = (:Document)<-[:STATED_IN]-(:Claim)-[:DISPUTES]->(item)
OPTIONAL MATCH stated = (item)<-[:SUPPORTS]-(:Claim)-[:STATED_IN]->(:Document)
RETURN other, stated
LIMIT 50
