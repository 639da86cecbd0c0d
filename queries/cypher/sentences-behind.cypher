// Which sentences stand behind what the graph says of the people of this name (of one tenure, if given)?
// Những câu nào là căn cứ cho điều đồ thị nói về những người có tên này (về một lần giữ chức, nếu nêu)?
// param person: string
// param tenure: string =
// columns: person_id, node, quote, document, span_start, span_end, rank, modality
MATCH (person:Person {name: $person})-[:HAS_TENURE*0..1]->(supported)<-[:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(document:Document)
WHERE $tenure = '' OR supported.id = $tenure
RETURN person.id AS person_id, supported.id AS node, claim.quote AS quote, document.identifier AS document,
       claim.spanStart AS span_start, claim.spanEnd AS span_end, claim.rank AS rank, claim.modality AS modality
ORDER BY person_id, node, document, span_start, span_end
