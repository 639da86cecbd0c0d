// Who is only nominated or planned for a post in the bodies of this unit and below, as the text says it, and in which document?
// Ai mới chỉ được giới thiệu, đề cử hoặc dự kiến giữ chức vụ trong các tổ chức của đơn vị này và các đơn vị trực thuộc, theo lời văn bản, và trong văn bản nào?
// param unit: unit
// columns: status, name, title, body, in_unit, quote, document, person_id, claim_id
// example: unit=tỉnh Hà Tĩnh
MATCH (:Unit {id: $unit})<-[:PART_OF*0..2]-(part:Unit)
WITH DISTINCT part
MATCH (part)<-[:OF_UNIT]-(:Body)<-[:IN_BODY]-(:Position)<-[:SUPPORTS]-(claim:Claim)
WHERE claim.statedStatus IN ['nominated', 'planned'] AND claim.claimKind = 'tenure'
WITH DISTINCT claim
MATCH (claim)-[:SUPPORTS]->(person:Person)
MATCH (claim)-[:STATED_IN]->(text:Document)
RETURN claim.statedStatus AS status, person.name AS name, claim.statedTitle AS title, claim.statedBody AS body,
       claim.statedUnit AS in_unit, claim.quote AS quote, text.identifier AS document, person AS person_id, claim AS claim_id
ORDER BY status, name, document, quote
