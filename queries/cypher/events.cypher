// Which congresses, sessions, conferences and elections of the bodies of this unit are reported, the how manieth, when, and who chaired them?
// Những đại hội, kỳ họp, hội nghị, cuộc bầu cử nào của các tổ chức thuộc đơn vị này được nêu, lần thứ mấy, ngày nào, ai chủ trì?
// param unit: unit
// columns: event, kind, ordinal, on, term, chair, event_id, chair_id
// sources: event_id
// example: unit=xã Đức Thọ
MATCH (:Unit {id: $unit})<-[:OF_UNIT]-(:Body)<-[:ORGANISED_BY]-(event:Event)
OPTIONAL MATCH (event)-[:IN_TERM]->(term:Term)
OPTIONAL MATCH (event)<-[:TOOK_PART {role: 'chaired'}]-(chair:Person)
RETURN DISTINCT event.name AS event, event.eventKind AS kind, event.ordinal AS ordinal, event.on AS on, term.name AS term,
       chair.name AS chair, event AS event_id, chair AS chair_id
ORDER BY kind, on, ordinal, event, chair
