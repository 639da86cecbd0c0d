// Who holds a post in this unit and below only as acting holder or in charge of it (quyền, phụ trách)?
// Ở đơn vị này và các đơn vị trực thuộc, ai chỉ giữ quyền hoặc được giao phụ trách chức vụ?
// param unit: unit
// columns: position, name, capacity, first_seen, last_seen, person_id, tenure_id
// sources: tenure_id
// example: unit=tỉnh Ninh Bình, 1/7/2025
MATCH (:Unit {id: $unit})<-[:PART_OF*0..2]-(unit:Unit)
WITH DISTINCT unit
MATCH (unit)<-[:OF_UNIT]-(:Body)<-[:IN_BODY]-(post:Position)<-[holding:HOLDS]-(person:Person)
WHERE holding.capacity <> 'full'
MATCH (person)-[:HAS_TENURE]->(tenure:Tenure)
WHERE tenure.id = holding.tenure
RETURN DISTINCT post.name AS position, person.name AS name, holding.capacity AS capacity,
       holding.firstSeen AS first_seen, holding.lastSeen AS last_seen, person AS person_id, tenure AS tenure_id
ORDER BY position, name
