// Which posts in the bodies of this unit does a source call vacant, and which merely have no known holder now?
// Những chức vụ nào trong các tổ chức của đơn vị này được nguồn tin nói là khuyết, và chức vụ nào chỉ là hiện chưa biết người giữ?
// param unit: unit
// columns: position, state, called_vacant_on, position_id, vacancy_id
// sources: vacancy_id
// example: unit=xã Đức Quang, Hà Tĩnh, 1/7/2025
MATCH (:Unit {id: $unit})<-[:OF_UNIT]-(:Body)<-[:IN_BODY]-(post:Position)
OPTIONAL MATCH (post)<-[holding:HOLDS]-(:Person)
WITH post, count(holding) AS holders
OPTIONAL MATCH (post)<-[:OF_POSITION]-(vacancy:Vacancy)
WITH post, holders, vacancy
WHERE vacancy IS NOT NULL OR holders = 0
RETURN post.name AS position,
       CASE WHEN vacancy IS NULL THEN 'no known holder' WHEN holders > 0 THEN 'called vacant before' ELSE 'called vacant' END AS state,
       last(vacancy.seenOn) AS called_vacant_on, post AS position_id, vacancy AS vacancy_id
ORDER BY state, position
