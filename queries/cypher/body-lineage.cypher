// Whose place did this body take, over all steps, and which bodies took its place?
// Tổ chức này kế tục những tổ chức nào, qua mọi bước, và những tổ chức nào đã kế tục nó?
// param body: body
// columns: direction, name, unit, body_id, unit_id
// example: body=Đảng ủy xã Đức Thọ
CALL {
  MATCH (:Body {id: $body})-[:SUCCEEDS*1..]->(other:Body)
  RETURN DISTINCT 'before' AS direction, other
  UNION
  MATCH (:Body {id: $body})<-[:SUCCEEDS*1..]-(other:Body)
  RETURN DISTINCT 'after' AS direction, other
}
OPTIONAL MATCH (other)-[:OF_UNIT]->(unit:Unit)
RETURN direction, other.name AS name, unit.name AS unit, other AS body_id, unit AS unit_id
ORDER BY direction DESC, other.id
