// Which people have this name, which posts tell them apart, and were they judged to be the same, different, or is it undecided?
// Những ai cùng mang tên này, phân biệt nhau bởi chức vụ nào, và đã được phân định là cùng người, khác người, hay còn chưa rõ?
// param name: name
// columns: person, post, other, other_post, standing, score
// example: name=Nguyễn Văn Thịnh
MATCH (person:Person {name: $name})
MATCH (other:Person {name: $name})
WHERE person.id < other.id
OPTIONAL MATCH (person)-[pair:POSSIBLY_SAME]-(other)
OPTIONAL MATCH (person)<-[:CONCERNS]-(judgement:Judgement {verdict: 'different'})-[:CONCERNS]->(other)
WITH person, other, max(pair.score) AS score, count(judgement) AS judgements
OPTIONAL MATCH (person)-[:HOLDS|HELD]->(one_position:Position)
WITH person, other, score, judgements, min(one_position.name) AS post
OPTIONAL MATCH (other)-[:HOLDS|HELD]->(second_position:Position)
WITH person, other, score, judgements, post, min(second_position.name) AS other_post
RETURN person, post, other, other_post,
       CASE WHEN judgements > 0 THEN 'judged different' WHEN score IS NOT NULL THEN 'undecided' ELSE 'taken as different' END AS standing,
       score
ORDER BY person.id, other.id
