// 04 Party and state posts in one hand · Nhất thể hóa: một người giữ chức vụ cả bên Đảng và bên chính quyền
MATCH party = (person:Person)-[:HOLDS]->(:Position)-[:IN_BODY]->(:PartyBody)
MATCH state = (person)-[:HOLDS]->(:Position)-[:IN_BODY]->(:StateBody)
RETURN party, state
LIMIT 100
