// On which figures do sources disagree, which value is preferred, and what do the others say?
// Các nguồn không thống nhất về những số liệu nào, giá trị nào được ưu tiên, và các nguồn khác nói gì?
// columns: about, variable, value, other_value, document, quote, figure_id
// sources: figure_id
MATCH (subject)<-[:ABOUT]-(figure:Figure)<-[:DISPUTES]-(claim:Claim)-[:STATED_IN]->(text:Document)
RETURN subject.name AS about, figure.variable AS variable, figure.value AS value, claim.statedValue AS other_value,
       text.identifier AS document, claim.quote AS quote, figure AS figure_id
ORDER BY about, variable, document, other_value
