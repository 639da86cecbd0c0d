// Which congresses of a term that begins in this year are reported, with how many planned and actual delegates?
// Những đại hội nào của nhiệm kỳ bắt đầu từ năm này được nêu, với bao nhiêu đại biểu theo dự kiến và thực tế?
// param year: integer = 2025
// columns: event, on, planned_delegates, delegates, event_id, planned_figure_id, figure_id
// sources: event_id, planned_figure_id, figure_id
// example: year=2025
MATCH (:Term {fromYear: $year})<-[:IN_TERM]-(event:Event {eventKind: 'congress'})-[:ORGANISED_BY]->(body:Body)
OPTIONAL MATCH (body)<-[:ABOUT]-(planned:Figure {variable: 'delegates', modality: 'planned'})
OPTIONAL MATCH (body)<-[:ABOUT]-(figure:Figure {variable: 'delegates', modality: 'stated'})
RETURN DISTINCT event.name AS event, event.on AS on, planned.value AS planned_delegates, figure.value AS delegates,
       event AS event_id, planned AS planned_figure_id, figure AS figure_id
ORDER BY event, on
