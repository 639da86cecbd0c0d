// 06 What one commune was made from, over all rounds · Một xã được lập từ những đơn vị nào, qua mọi lần sắp xếp
MATCH (:Body)-[:OF_UNIT]->(unit:Commune)<-[flow:MERGED_INTO]-(:Unit)
WITH unit, count(DISTINCT flow) AS flows
ORDER BY flows DESC, unit.id
LIMIT 1
MATCH path = (:Unit)-[:MERGED_INTO*1..3]->(unit)
RETURN path
