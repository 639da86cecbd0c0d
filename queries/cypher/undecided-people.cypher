// Which people may be one, of equal or of similar name, and how likely is it?
// Những ai, cùng tên hoặc tên gần giống, có thể là một người, và khả năng đó là bao nhiêu?
// columns: name, other_name, score, person_id, other_id
MATCH (person:Person)-[pair:POSSIBLY_SAME]->(other:Person)
RETURN person.name AS name, other.name AS other_name, pair.score AS score, person AS person_id, other AS other_id
ORDER BY score DESC, name, person.id, other.id
