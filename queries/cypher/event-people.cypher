// Who chaired, reported or spoke at events of this unit and below, which posts have they held, and possibly on that day?
// Ai đã chủ trì, báo cáo hoặc phát biểu tại các hội nghị, kỳ họp, đại hội của đơn vị này và các đơn vị trực thuộc, họ đã giữ những chức vụ nào, và có thể đang giữ vào ngày đó hay không?
// param unit: unit
// columns: event, on, role, name, position, on_that_day, event_id, person_id, tenure_id
// sources: event_id, tenure_id
// example: unit=tỉnh Hà Tĩnh
MATCH (:Unit {id: $unit})<-[:PART_OF*0..2]-(unit:Unit)
WITH DISTINCT unit
MATCH (unit)<-[:OF_UNIT]-(:Body)<-[:ORGANISED_BY]-(event:Event)<-[part:TOOK_PART]-(person:Person)
MATCH (person)-[:HAS_TENURE]->(tenure:Tenure)-[:OF_POSITION]->(post:Position)
RETURN DISTINCT event.name AS event, event.on AS on, part.role AS role, person.name AS name, post.name AS position,
       CASE WHEN tenure.startNotBefore > event.on OR tenure.endNotAfter < event.on THEN 'no' ELSE 'possible' END AS on_that_day,
       event AS event_id, person AS person_id, tenure AS tenure_id
ORDER BY event, role, name, position
