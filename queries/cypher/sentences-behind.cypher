// Which sentences of which documents stand behind the posts of this person?
// Những câu nào trong văn bản nào là căn cứ cho các chức vụ của người này?
// param person: person
// columns: position, quote, document, span_start, span_end, modality, rank, tenure_id, claim_id
// example: person=Nguyễn Khắc Uyển
MATCH (:Person {id: $person})-[:HAS_TENURE]->(tenure:Tenure)-[:OF_POSITION]->(post:Position)
MATCH (tenure)<-[:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(text:Document)
RETURN post.name AS position, claim.quote AS quote, text.identifier AS document, claim.spanStart AS span_start,
       claim.spanEnd AS span_end, claim.modality AS modality, claim.rank AS rank, tenure AS tenure_id, claim AS claim_id
ORDER BY position, document, span_start, span_end
