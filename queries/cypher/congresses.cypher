// Which congresses of a term that begins in this year are reported, with how many delegates as planned and as counted?
// Những đại hội nào của nhiệm kỳ bắt đầu từ năm này được nêu, với bao nhiêu đại biểu theo dự kiến và theo thực tế?
// param year: integer = 2025
// columns: event, on, delegates, modality, event_id, figure_id
// sources: event_id, figure_id
// example: year=2025
MATCH (term:Term {fromYear: $year})<-[:IN_TERM]-(event:Event {eventKind: 'congress'})-[:ORGANISED_BY]->(body:Body)
OPTIONAL MATCH (body)<-[:ABOUT]-(figure:Figure {variable: 'delegates'})
WHERE coalesce(coalesce(figure.asOf, figure.asOfNotAfter).year >= $year
               AND coalesce(figure.asOf, figure.asOfNotAfter).year <= term.untilYear, true)
RETURN DISTINCT event.name AS event, event.on AS on, figure.value AS delegates, figure.modality AS modality,
       event AS event_id, figure AS figure_id
ORDER BY event, on, modality
