// Which posts of people in the bodies of this unit and below rest on one document only, or on no plain statement (planned, draft or inferred)?
// Những thông tin chức vụ nào ở đơn vị này và các đơn vị trực thuộc chỉ dựa vào một văn bản, hoặc không dựa vào lời khẳng định trực tiếp (dự kiến, dự thảo, suy luận)?
// param unit: unit
// columns: position, name, documents, stated, person_id, tenure_id
// sources: tenure_id
// example: unit=tỉnh Hà Tĩnh
MATCH (:Unit {id: $unit})<-[:PART_OF*0..2]-(unit:Unit)
WITH DISTINCT unit
MATCH (unit)<-[:OF_UNIT]-(:Body)<-[:IN_BODY]-(post:Position)<-[:OF_POSITION]-(tenure:Tenure)<-[:HAS_TENURE]-(person:Person)
MATCH (tenure)<-[:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(text:Document)
WITH post, person, tenure, count(DISTINCT text.sha256) AS documents,
     count(DISTINCT CASE WHEN claim.modality = 'stated' THEN claim END) AS stated
WHERE documents = 1 OR stated = 0
RETURN post.name AS position, person.name AS name, documents, stated, person AS person_id, tenure AS tenure_id
ORDER BY position, name
