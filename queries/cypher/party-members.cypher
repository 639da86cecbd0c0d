// How many party organisations and members has each unit in this unit and below, and how many members a thousand inhabitants (by its latest population)?
// Mỗi đơn vị, tính cả đơn vị này và các đơn vị trực thuộc, có bao nhiêu tổ chức đảng, đảng viên, và bao nhiêu đảng viên trên một nghìn dân (theo số dân mới nhất)?
// param unit: unit
// columns: name, as_of, members, organisations, population, per_thousand, unit_id, figure_id, population_id
// sources: figure_id, population_id
// example: unit=tỉnh Hà Tĩnh
MATCH (:Unit {id: $unit})<-[:PART_OF*0..2]-(unit:Unit)
WITH DISTINCT unit
MATCH (unit)<-[:OF_UNIT]-(body:Body)<-[:ABOUT]-(figure:Figure {variable: 'party_members', modality: 'stated'})
WITH unit, body, figure, coalesce(figure.asOf, figure.asOfNotAfter) AS as_of
OPTIONAL MATCH (body)<-[:ABOUT]-(other:Figure {variable: 'party_organisations', modality: 'stated'})
WHERE coalesce(coalesce(other.asOf, other.asOfNotAfter) = as_of, as_of IS NULL AND other.asOf IS NULL AND other.asOfNotAfter IS NULL)
OPTIONAL MATCH (unit)<-[:ABOUT]-(counted:Figure {variable: 'population', modality: 'stated'})
WITH unit, figure, as_of, other, counted
ORDER BY coalesce(counted.asOf, counted.asOfNotAfter, date('0001-01-01')) DESC, counted.id
WITH unit, figure, as_of, other, collect(counted) AS counts
WITH unit, figure, as_of, other, counts[0] AS people
RETURN unit.name AS name, as_of, figure.value AS members, other.value AS organisations, people.value AS population,
       round(10000.0 * figure.value / people.value) / 10 AS per_thousand, unit AS unit_id, figure AS figure_id, people AS population_id
ORDER BY unit.id, as_of
