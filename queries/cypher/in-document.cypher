// What does this document say of people, units, events and figures, as it is printed there?
// Văn bản này nói gì về người, đơn vị, sự kiện và số liệu, đúng như được in?
// param document: document
// columns: kind, person, title, body, unit, status, value, quote, rank, claim_id
// example: document=lam-viec-tai-xa-duc-minh
MATCH (:Document {id: $document})<-[:STATED_IN]-(claim:Claim)
RETURN claim.claimKind AS kind, claim.statedPerson AS person, claim.statedTitle AS title, claim.statedBody AS body,
       claim.statedUnit AS unit, claim.statedStatus AS status, claim.statedValue AS value, claim.quote AS quote,
       claim.rank AS rank, claim AS claim_id
ORDER BY claim.spanStart, kind, person, title
