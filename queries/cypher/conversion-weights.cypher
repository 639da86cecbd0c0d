// With which weights are figures of earlier units added up to this unit, and which weights are unknown?
// Số liệu của các đơn vị cũ được cộng về đơn vị này theo trọng số nào, và trọng số nào chưa rõ?
// param unit: unit
// columns: name, weight, extent, certainty, effective, unit_id
// example: unit=xã Đức Thọ
MATCH (:Unit {id: $unit})<-[flow:MERGED_INTO|MAY_HAVE_MERGED_INTO]-(source:Unit)
WITH source, flow, CASE type(flow) WHEN 'MERGED_INTO' THEN 'certain' ELSE 'possible' END AS certainty
RETURN source.name AS name, CASE WHEN certainty = 'certain' AND flow.extent = 'whole' THEN 1 END AS weight,
       flow.extent AS extent, certainty, flow.effective AS effective, source AS unit_id
ORDER BY effective DESC, source.id
