// Which people have this name, which post tells them apart, and with whom were they judged to be the same, different, or are undecided?
// Những ai cùng mang tên này, phân biệt nhau bởi chức vụ nào, và với ai đã được phân định là cùng người, khác người, hay còn chưa rõ?
// param name: name
// columns: person, post, standing, other, other_name, score
// example: name=Nguyễn Văn Thịnh
CALL {
  MATCH (person:Person {name: $name})-[pair:POSSIBLY_SAME]-(other:Person)
  RETURN person, other, 'undecided' AS standing, pair.score AS score
  UNION ALL
  MATCH (person:Person {name: $name})<-[:CONCERNS]-(judgement:Judgement)
  OPTIONAL MATCH (judgement)-[:CONCERNS]->(other:Person)
  WHERE other.id <> person.id
  RETURN person, other, 'judged ' + judgement.verdict AS standing, null AS score
  UNION ALL
  MATCH (person:Person {name: $name})
  OPTIONAL MATCH (person)-[pair:POSSIBLY_SAME]-(:Person)
  WITH person, count(pair) AS pairs
  OPTIONAL MATCH (person)<-[ruling:CONCERNS]-(:Judgement)
  WITH person, pairs, count(ruling) AS rulings
  WHERE pairs = 0 AND rulings = 0
  RETURN person, null AS other, 'taken as different' AS standing, null AS score
}
OPTIONAL MATCH (person)-[:HOLDS|HELD]->(position:Position)
WITH person, other, standing, score, min(position.name) AS post
RETURN person, post, standing, other, other.name AS other_name, score
ORDER BY person.id, standing, other.id
