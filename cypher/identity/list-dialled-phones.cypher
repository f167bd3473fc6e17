// Telephone numbers with a country's code, of any persons of a network.
// mode: READ
// param network: STRING
// param limit: INTEGER
// column phone: STRING
MATCH (person:Person) WHERE person.networkId = $network AND person.id IS NOT NULL
UNWIND person.phones AS phone
WITH trim(phone) AS phone WHERE phone STARTS WITH '+' OR phone STARTS WITH '00'
RETURN phone LIMIT $limit
