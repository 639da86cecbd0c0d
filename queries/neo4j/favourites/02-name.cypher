// 02 Find a name, typed without diacritics · Tìm tên, gõ không dấu
CALL db.index.fulltext.queryNodes('kg_names', '"duc tho"', {limit: 40}) YIELD node, score
OPTIONAL MATCH path = (node)-[:OF_UNIT|IN_BODY|MERGED_INTO]-()
RETURN node, score, path
LIMIT 100
