// Where do sources contradict each other: which claims say otherwise than what the graph shows, and which does it follow?
// Các nguồn mâu thuẫn ở đâu: phát biểu nào nói khác điều đồ thị nêu, và đồ thị theo phát biểu nào?
// columns: subject, about, what, side, says, value, quote, document, item_id
// sources: item_id
CALL {
  MATCH (source:Claim)-[dispute:DISPUTES]->(item)
  WHERE dispute.what IS NOT NULL
  RETURN item, dispute.what AS what, 'other' AS side, source, null AS why
  UNION
  MATCH (:Claim)-[:DISPUTES {what: 'value'}]->(item)<-[:SUPPORTS]-(source:Claim {rank: 'preferred'})
  RETURN item, 'value' AS what, 'preferred' AS side, source, null AS why
  UNION
  MATCH (:Claim)-[dispute:DISPUTES]->(item)
  MATCH (source)-[setting:SETS]->(item)
  WHERE setting.bound STARTS WITH dispute.what OR (dispute.what = 'holder' AND source:Claim)
  RETURN item, dispute.what AS what, 'preferred' AS side, source, setting.why AS why
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
