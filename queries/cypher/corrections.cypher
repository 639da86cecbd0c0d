// What did somebody correct, to which value, who, when and why?
// Ai đã đính chính điều gì, thành giá trị nào, khi nào, và vì sao?
// columns: field, new_value, by, on, why, quote, correction_id, corrected_id
MATCH (correction:Correction)-[:CORRECTS]->(corrected)
RETURN correction.field AS field, correction.newValue AS new_value, correction.by AS by, correction.on AS on, correction.why AS why,
       corrected.quote AS quote, correction AS correction_id, corrected AS corrected_id
ORDER BY on, correction.id, corrected.id
