// Which people have the same name, and were they judged the same, different, or is it undecided?
// Những ai trùng tên, và đã được phân định là cùng người, khác người, hay còn chưa rõ?
// columns: name, standing, score, person_id, other_id
MATCH (person:Person)
WITH person.name AS name, collect(person) AS people
WHERE size(people) > 1
UNWIND people AS person
UNWIND people AS other
WITH name, person, other
WHERE person.id < other.id
OPTIONAL MATCH (person)-[pair:POSSIBLY_SAME]-(other)
OPTIONAL MATCH (person)<-[:CONCERNS]-(judgement:Judgement {verdict: 'different'})-[:CONCERNS]->(other)
WITH name, person, other, max(pair.score) AS score, count(judgement) AS judgements
RETURN name, CASE WHEN judgements > 0 THEN 'judged different' WHEN score IS NOT NULL THEN 'undecided' ELSE 'taken as different' END AS standing,
       score, person AS person_id, other AS other_id
ORDER BY name, person.id, other.id
