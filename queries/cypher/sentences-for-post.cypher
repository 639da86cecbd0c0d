// Which sentences, at which place in which document, say that this person holds or held this post?
// Những câu nào, ở vị trí nào trong văn bản nào, nói rằng người này giữ hoặc đã giữ chức vụ này?
// param person: person
// param position: position
// columns: quote, document, span_start, span_end, status, start, end, modality, confidence, rank, tenure_id, claim_id
// example: person=Nguyễn Khắc Uyển; position=Chủ tịch UBND xã Đức Thọ
MATCH (:Person {id: $person})-[:HAS_TENURE]->(tenure:Tenure)-[:OF_POSITION]->(:Position {id: $position})
MATCH (tenure)<-[:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(text:Document)
RETURN claim.quote AS quote, text.identifier AS document, claim.spanStart AS span_start, claim.spanEnd AS span_end,
       claim.statedStatus AS status, claim.statedStart AS start, claim.statedEnd AS end, claim.modality AS modality,
       claim.confidence AS confidence, claim.rank AS rank, tenure AS tenure_id, claim AS claim_id
ORDER BY document, span_start, span_end
