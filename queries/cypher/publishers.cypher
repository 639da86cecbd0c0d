// Which publishers are the documents of, how many of each, from which days?
// Văn bản trong đồ thị là của những nguồn phát hành nào, mỗi nguồn bao nhiêu văn bản, từ ngày nào đến ngày nào?
// columns: publisher, documents, first, last
MATCH (text:Document)
WHERE text.publisher IS NOT NULL
RETURN text.publisher AS publisher, count(text) AS documents, min(text.issued) AS first, max(text.issued) AS last
ORDER BY documents DESC, publisher
