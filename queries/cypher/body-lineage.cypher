// Whose place did this body take, over all steps, and which bodies took its place?
// Tổ chức này kế tục những tổ chức nào, qua mọi bước, và những tổ chức nào đã kế tục nó?
// param body: body
// columns: direction, name, unit, body_id, unit_id
// example: body=Đảng ủy xã Đức Thọ
MATCH (self:Body {id: $body})-[:SUCCEEDS*1..]-(other:Body)
WITH DISTINCT self, other
WITH other, EXISTS { MATCH (self)-[:SUCCEEDS*1..]->(other) } AS is_before, EXISTS { MATCH (other)-[:SUCCEEDS*1..]->(self) } AS is_after
WHERE is_before OR is_after
OPTIONAL MATCH (other)-[:OF_UNIT]->(unit:Unit)
RETURN CASE WHEN is_before THEN 'before' ELSE 'after' END AS direction, other.name AS name, unit.name AS unit,
       other AS body_id, unit AS unit_id
ORDER BY direction DESC, other.id
