// 08 Which body stands under which · Tổ chức nào trực thuộc tổ chức nào
MATCH path = (:Body)-[:SUBORDINATE_TO|PART_OF_BODY|LEADS]->(:Body)
RETURN path
LIMIT 100
