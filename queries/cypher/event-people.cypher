// Who chaired, reported or spoke at events of this unit and below, and which posts may they have held on that day?
// Ai đã chủ trì, báo cáo hoặc phát biểu tại các hội nghị, kỳ họp, đại hội của đơn vị này và các đơn vị trực thuộc, và vào ngày đó họ có thể giữ chức vụ gì?
// param unit: unit
// columns: event, on, role, name, position, event_id, person_id, tenure_id
// sources: event_id, tenure_id
// example: unit=tỉnh Hà Tĩnh
MATCH (:Unit {id: $unit})<-[:PART_OF*0..2]-(unit:Unit)
WITH DISTINCT unit
MATCH (unit)<-[:OF_UNIT]-(:Body)<-[:ORGANISED_BY]-(event:Event)<-[part:TOOK_PART]-(person:Person)
OPTIONAL MATCH (person)-[:HAS_TENURE]->(tenure:Tenure)-[:OF_POSITION]->(post:Position)
WHERE coalesce(tenure.startNotBefore <= event.on, true) AND coalesce(tenure.endNotAfter >= event.on, true)
RETURN DISTINCT event.name AS event, event.on AS on, part.role AS role, person.name AS name, post.name AS position,
       event AS event_id, person AS person_id, tenure AS tenure_id
ORDER BY event, role, name, position
