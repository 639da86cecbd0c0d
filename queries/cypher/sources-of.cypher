// Which sentences of which documents support or dispute this node of the graph?
// Những câu nào trong văn bản nào xác nhận hoặc phản bác nút này của đồ thị?
// param node: node
// columns: says, quote, document, title, publisher, span_start, span_end, modality, rank
// example: node=Figure/18229-20250701.population
MATCH (node:Tenure|Vacancy|Event|Figure|UnitChange|Person|Position {id: $node})<-[how:SUPPORTS|DISPUTES]-(claim:Claim)-[:STATED_IN]->(text:Document)
RETURN toLower(type(how)) AS says, claim.quote AS quote, text.identifier AS document, text.title AS title,
       text.publisher AS publisher, claim.spanStart AS span_start, claim.spanEnd AS span_end,
       claim.modality AS modality, claim.rank AS rank
ORDER BY says DESC, document, span_start, span_end
