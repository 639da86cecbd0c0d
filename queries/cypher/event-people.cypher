// Who chaired, reported or spoke at events of this unit and below, and which posts do they hold or did they hold?
// Ai đã chủ trì, báo cáo hoặc phát biểu tại các hội nghị, kỳ họp, đại hội của đơn vị này và các đơn vị trực thuộc, và họ giữ chức vụ gì?
// param unit: unit
// columns: event, on, role, name, position, event_id, person_id
// sources: event_id
// example: unit=tỉnh Hà Tĩnh
MATCH (unit:Unit)-[:PART_OF*0..2]->(:Unit {id: $unit})
WITH DISTINCT unit
MATCH (unit)<-[:OF_UNIT]-(:Body)<-[:ORGANISED_BY]-(event:Event)<-[part:TOOK_PART]-(person:Person)
OPTIONAL MATCH (person)-[:HOLDS|HELD]->(post:Position)
RETURN DISTINCT event.name AS event, event.on AS on, part.role AS role, person.name AS name, post.name AS position,
       event AS event_id, person AS person_id
ORDER BY event, role, name, position
