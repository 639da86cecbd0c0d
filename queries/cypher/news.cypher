// Which documents issued between these days add something, and how many claims of which kind?
// Những văn bản phát hành trong khoảng thời gian này bổ sung những gì, mỗi loại bao nhiêu thông tin?
// param from: day
// param until: day
// columns: issued, document, title, kind, claims, document_id
// example: from=10/12/2025; until=10/12/2025
MATCH (text:Document)
WHERE text.issued >= $from AND text.issued <= $until
MATCH (text)<-[:STATED_IN]-(claim:Claim)
RETURN text.issued AS issued, text.identifier AS document, text.title AS title, claim.claimKind AS kind,
       count(claim) AS claims, text AS document_id
ORDER BY issued, document, kind
