// Who is only nominated or planned for a post, as the text says it, and in which document?
// Ai mới chỉ được giới thiệu, đề cử hoặc dự kiến giữ chức vụ, theo lời văn bản, và trong văn bản nào?
// columns: status, name, title, body, unit, quote, document, person_id, claim_id
MATCH (claim:Claim)-[:SUPPORTS]->(person:Person)
WHERE claim.statedStatus IN ['nominated', 'planned'] AND claim.claimKind = 'tenure'
MATCH (claim)-[:STATED_IN]->(text:Document)
RETURN claim.statedStatus AS status, person.name AS name, claim.statedTitle AS title, claim.statedBody AS body,
       claim.statedUnit AS unit, claim.quote AS quote, text.identifier AS document, person AS person_id, claim AS claim_id
ORDER BY status, name, document, quote
