// 07 Which provinces became which · Tỉnh nào nhập vào tỉnh nào
MATCH path = (:Province)-[:MERGED_INTO]->(:Province)
RETURN path
