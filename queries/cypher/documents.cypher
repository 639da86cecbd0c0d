// Which documents of this publisher are in the graph, of which day, and how many claims are taken from each?
// Đồ thị có những văn bản nào của nguồn phát hành này, ngày nào, và mỗi văn bản cho bao nhiêu thông tin?
// param publisher: publisher
// columns: document, title, issued, not_before, not_after, claims, url, document_id
// example: publisher=baohatinh.example
MATCH (text:Document {publisher: $publisher})
OPTIONAL MATCH (text)<-[:STATED_IN]-(claim:Claim)
WITH text, count(claim) AS claims
RETURN text.identifier AS document, text.title AS title, text.issued AS issued, text.notBefore AS not_before,
       text.notAfter AS not_after, claims, text.source AS url, text AS document_id
ORDER BY issued DESC, document
