// Which posts in the bodies of this unit does a source call vacant, and which merely have no known holder now?
// Những chức vụ nào trong các tổ chức của đơn vị này được nguồn tin nói là khuyết, và chức vụ nào chỉ là hiện chưa biết người giữ?
// param unit: unit
// columns: position, state, position_id, vacancy_id
// sources: vacancy_id
// example: unit=xã Đức Quang
MATCH (:Unit {id: $unit})<-[:OF_UNIT]-(:Body)<-[:IN_BODY]-(post:Position)
OPTIONAL MATCH (vacancy:Vacancy)-[:OF_POSITION]->(post)
WITH post, vacancy
WHERE vacancy IS NOT NULL OR NOT (post)<-[:HOLDS]-(:Person)
RETURN DISTINCT post.name AS position, CASE WHEN vacancy IS NULL THEN 'no known holder' ELSE 'called vacant' END AS state,
       post AS position_id, vacancy AS vacancy_id
ORDER BY state, position
