// What did somebody decide, that people are one or are different or that a reading is wrong, and which pairs of people, so likely to be one and one of them with a post in the bodies of this unit, are still undecided?
// Ai đã quyết định điều gì (những người nào là một, là khác nhau, hoặc chỗ nào đọc sai), và những cặp người nào, với khả năng là một từ mức này trở lên và có một người giữ hoặc từng giữ chức vụ trong các tổ chức của đơn vị này, còn chưa phân định?
// param unit: unit
// param likely: decimal = 0.8
// columns: kind, what, value, score, by, on, why, decision_id, node_id, other_id
// example: unit=thị trấn Đức Thọ, Hà Tĩnh, 30/6/2025
CALL {
  MATCH (judgement:Judgement)-[:CONCERNS]->(person:Person)
  RETURN 'judgement' AS kind, person.name AS what, judgement.verdict AS value, null AS score, judgement AS decision,
         person AS node, null AS other
  UNION ALL
  MATCH (correction:Correction)-[:CORRECTS]->(corrected)
  RETURN 'correction' AS kind, correction.field AS what, correction.newValue AS value, null AS score,
         correction AS decision, corrected AS node, null AS other
  UNION ALL
  MATCH (:Unit {id: $unit})<-[:OF_UNIT]-(:Body)<-[:IN_BODY]-(:Position)<-[:HOLDS|HELD]-(known:Person)
  WITH DISTINCT known
  MATCH (known)-[pair:POSSIBLY_SAME]-(:Person)
  WHERE pair.score >= $likely
  WITH DISTINCT pair, startNode(pair) AS person, endNode(pair) AS second
  RETURN 'undecided' AS kind, person.name AS what, second.name AS value, pair.score AS score, null AS decision,
         person AS node, second AS other
}
RETURN kind, what, value, score, decision.by AS by, decision.on AS on, decision.why AS why,
       decision AS decision_id, node AS node_id, other AS other_id
ORDER BY kind, on, score DESC, what, node.id, other.id
