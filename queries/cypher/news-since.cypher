// Which documents issued on or after this day add something, and how many claims of which kind?
// Những văn bản phát hành từ ngày này trở đi bổ sung những gì, mỗi loại bao nhiêu thông tin?
// param day: day
// columns: issued, document, title, kind, claims, document_id
// example: day=2025-10-01
MATCH (text:Document)<-[:STATED_IN]-(claim:Claim)
WHERE text.issued >= $day
RETURN text.issued AS issued, text.identifier AS document, text.title AS title, claim.claimKind AS kind,
       count(claim) AS claims, text AS document_id
ORDER BY issued, document, kind
