// Which people did somebody judge to be one or not to be one, who, when and why?
// Ai đã phân định những người nào là một hay không phải là một, khi nào, và vì sao?
// columns: verdict, name, by, on, why, judgement_id, person_id
MATCH (judgement:Judgement)-[:CONCERNS]->(person:Person)
RETURN judgement.verdict AS verdict, person.name AS name, judgement.by AS by, judgement.on AS on, judgement.why AS why,
       judgement AS judgement_id, person AS person_id
ORDER BY on, judgement.id, name, person.id
