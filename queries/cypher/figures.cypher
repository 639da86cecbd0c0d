// Which figures about this unit and its bodies do the sources give, as of when?
// Các nguồn nêu những số liệu nào về đơn vị này và các tổ chức của nó, tính đến khi nào?
// param unit: unit
// columns: about, variable, value, modality, as_of, as_of_not_before, as_of_not_after, figure_id
// sources: figure_id
// example: unit=xã Đức Thọ
MATCH (unit:Unit {id: $unit})
OPTIONAL MATCH (unit)<-[:OF_UNIT]-(body:Body)
WITH unit, collect(body) AS bodies
UNWIND [unit] + bodies AS subject
MATCH (subject)<-[:ABOUT]-(figure:Figure)
RETURN subject.name AS about, figure.variable AS variable, figure.value AS value, figure.modality AS modality,
       figure.asOf AS as_of, figure.asOfNotBefore AS as_of_not_before, figure.asOfNotAfter AS as_of_not_after, figure AS figure_id
ORDER BY about, variable, as_of, modality
