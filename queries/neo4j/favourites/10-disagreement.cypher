// 10 Where sources contradict each other · Các nguồn mâu thuẫn ở đâu
MATCH other = (:Document)<-[:STATED_IN]-(:Claim)-[:DISPUTES]->(item)
OPTIONAL MATCH stated = (item)<-[:SUPPORTS]-(:Claim)-[:STATED_IN]->(:Document)
OPTIONAL MATCH about = (item)-[:OF_POSITION|ABOUT]->()
RETURN other, stated, about
LIMIT 50
