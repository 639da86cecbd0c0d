// Which units went, over all rounds of mergers, into the unit with this code, and which into which: the one that exists now, or the one founded on a day?
// Những đơn vị nào, qua mọi lần sắp xếp, đã nhập vào đơn vị có mã này, và đơn vị nào nhập vào đơn vị nào: đơn vị hiện còn, hoặc đơn vị thành lập ngày đã nêu?
// param code: string
// param founded: string =
// columns: unit_id, name, into_id, extent, effective, act
MATCH (target:Unit {code: $code})
WHERE ($founded = '' AND target.until IS NULL) OR toString(target.from) = $founded
MATCH (into:Unit)-[:MERGED_INTO*0..]->(target)
WITH DISTINCT into
MATCH (source:Unit)-[flow:MERGED_INTO]->(into)
RETURN source.id AS unit_id, source.name AS name, into.id AS into_id,
       flow.extent AS extent, flow.effective AS effective, flow.act AS act
ORDER BY effective DESC, into_id, unit_id
