// How many party organisations and members has each unit in this unit and below, and how many members a thousand inhabitants?
// Mỗi đơn vị, tính cả đơn vị này và các đơn vị trực thuộc, có bao nhiêu tổ chức đảng, đảng viên, và bao nhiêu đảng viên trên một nghìn dân?
// param unit: unit
// columns: name, members, organisations, population, per_thousand, unit_id, figure_id, population_id
// sources: figure_id, population_id
// example: unit=tỉnh Hà Tĩnh
MATCH (unit:Unit)-[:PART_OF*0..2]->(:Unit {id: $unit})
WITH DISTINCT unit
MATCH (unit)<-[:OF_UNIT]-(body:Body)<-[:ABOUT]-(figure:Figure {variable: 'party_members', modality: 'stated'})
OPTIONAL MATCH (body)<-[:ABOUT]-(other:Figure {variable: 'party_organisations', modality: 'stated'})
OPTIONAL MATCH (unit)<-[:ABOUT]-(people:Figure {variable: 'population', modality: 'stated'})
RETURN DISTINCT unit.name AS name, figure.value AS members, other.value AS organisations, people.value AS population,
       round(10000.0 * figure.value / people.value) / 10 AS per_thousand, unit AS unit_id, figure AS figure_id, people AS population_id
ORDER BY name
