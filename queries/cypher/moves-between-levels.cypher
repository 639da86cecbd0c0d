// Who now holds a post in a commune of this province and held one at the province before (luân chuyển), and who the other way round?
// Ai đang giữ chức vụ ở cấp xã thuộc tỉnh này và trước đó giữ chức vụ cấp tỉnh (luân chuyển về cơ sở), và ngược lại?
// param unit: unit
// columns: direction, name, earlier_post, present_post, person_id, earlier_tenure_id, present_tenure_id
// sources: earlier_tenure_id, present_tenure_id
// example: unit=tỉnh Ninh Bình, 1/7/2025
MATCH (:Province {id: $unit})<-[:MERGED_INTO*0..]-(province:Province)
WITH collect(DISTINCT province) AS provinces
UNWIND provinces AS province
MATCH (province)<-[:OF_UNIT]-(:Body)<-[:IN_BODY]-(province_post:Position)<-[province_holding:HOLDS|HELD]-(person:Person)
MATCH (person)-[commune_holding:HOLDS|HELD]->(commune_post:Position)-[:IN_BODY]->(:Body)-[:OF_UNIT]->(commune:Commune)
WHERE type(commune_holding) <> type(province_holding)
MATCH (commune)-[:PART_OF*1..2]->(above:Province)
WHERE above IN provinces
MATCH (person)-[:HAS_TENURE]->(province_tenure:Tenure)
WHERE province_tenure.id = province_holding.tenure
MATCH (person)-[:HAS_TENURE]->(commune_tenure:Tenure)
WHERE commune_tenure.id = commune_holding.tenure
WITH DISTINCT person, province_post, commune_post, province_tenure, commune_tenure, type(commune_holding) = 'HOLDS' AS is_down
RETURN CASE WHEN is_down THEN 'down' ELSE 'up' END AS direction, person.name AS name,
       CASE WHEN is_down THEN province_post.name ELSE commune_post.name END AS earlier_post,
       CASE WHEN is_down THEN commune_post.name ELSE province_post.name END AS present_post, person AS person_id,
       CASE WHEN is_down THEN province_tenure ELSE commune_tenure END AS earlier_tenure_id,
       CASE WHEN is_down THEN commune_tenure ELSE province_tenure END AS present_tenure_id
ORDER BY direction, name, earlier_post, present_post
