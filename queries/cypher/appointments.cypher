// Who took up a post in this unit and below between these days, certainly or possibly, as far as the first day is told?
// Trong khoảng thời gian này, ai chắc chắn hoặc có thể đã nhận chức vụ ở đơn vị này và các đơn vị trực thuộc, theo ngày bắt đầu mà các nguồn nêu?
// param unit: unit
// param from: day
// param until: day
// columns: certainty, start_not_before, start_not_after, position, name, capacity, person_id, tenure_id
// sources: tenure_id
// example: unit=tỉnh Hà Tĩnh; from=2025-07-01; until=2025-12-31
MATCH (:Unit {id: $unit})<-[:PART_OF*0..2]-(unit:Unit)
WITH DISTINCT unit
MATCH (unit)<-[:OF_UNIT]-(:Body)<-[:IN_BODY]-(post:Position)<-[:OF_POSITION]-(tenure:Tenure)<-[:HAS_TENURE]-(person:Person)
WHERE tenure.startNotAfter >= $from AND coalesce(tenure.startNotBefore, tenure.startNotAfter) <= $until
RETURN DISTINCT CASE WHEN tenure.startNotBefore >= $from AND tenure.startNotAfter <= $until THEN 'certain' ELSE 'possible' END AS certainty,
       tenure.startNotBefore AS start_not_before, tenure.startNotAfter AS start_not_after, post.name AS position,
       person.name AS name, tenure.capacity AS capacity, person AS person_id, tenure AS tenure_id
ORDER BY certainty, start_not_after, position, name
