// Where do sources contradict each other about posts and figures of this unit and of its bodies: what says otherwise than the graph, and what does it follow?
// Về chức vụ và số liệu của đơn vị này và các tổ chức của nó, các nguồn mâu thuẫn ở đâu: phát biểu nào nói khác điều đồ thị nêu, và đồ thị theo phát biểu nào?
// param unit: unit
// columns: subject, about, what, side, says, value, quote, document, item_id
// sources: item_id
// example: unit=xã Đức Thọ
CALL {
  MATCH (:Unit {id: $unit})<-[:OF_UNIT]-(:Body)<-[:IN_BODY]-(:Position)<-[:OF_POSITION]-(item:Tenure)
  MATCH (item)<-[dispute:DISPUTES]-(source:Claim)
  RETURN item, dispute.what AS what, 'other' AS side, source, null AS why
  UNION
  MATCH (:Unit {id: $unit})<-[:OF_UNIT]-(:Body)<-[:IN_BODY]-(:Position)<-[:OF_POSITION]-(item:Tenure)
  MATCH (item)<-[dispute:DISPUTES]-(:Claim)
  MATCH (item)<-[setting:SETS]-(source)
  WHERE setting.bound STARTS WITH dispute.what OR (dispute.what = 'holder' AND source:Claim)
  RETURN item, dispute.what AS what, 'preferred' AS side, source, setting.why AS why
  UNION
  MATCH (:Unit {id: $unit})<-[:OF_UNIT*0..1]-(place)
  MATCH (place)<-[:ABOUT]-(item:Figure)
  MATCH (item)<-[:DISPUTES]-(source:Claim)
  RETURN item, 'value' AS what, 'other' AS side, source, null AS why
  UNION
  MATCH (:Unit {id: $unit})<-[:OF_UNIT*0..1]-(place)
  MATCH (place)<-[:ABOUT]-(item:Figure)
  MATCH (item)<-[:DISPUTES]-(:Claim)
  MATCH (item)<-[:SUPPORTS]-(source:Claim {rank: 'preferred'})
  RETURN item, 'value' AS what, 'preferred' AS side, source, null AS why
}
OPTIONAL MATCH (person:Person)-[:HAS_TENURE]->(item)-[:OF_POSITION]->(post:Position)
OPTIONAL MATCH (item)-[:ABOUT]->(place)
OPTIONAL MATCH (source)-[:STATED_IN]->(document:Document)
RETURN DISTINCT coalesce(person.name, place.name) AS subject, coalesce(post.name, item.variable) AS about, what, side,
       CASE what WHEN 'holder' THEN source.statedPerson
                 WHEN 'start' THEN coalesce(source.statedStart, source.statedStatus, why)
                 WHEN 'end' THEN coalesce(source.statedEnd, source.statedStatus, why) END AS says,
       source.statedValue AS value, source.quote AS quote, document.identifier AS document, item AS item_id
ORDER BY item_id.id, what, side, coalesce(document, ''), coalesce(quote, ''), coalesce(says, '')
