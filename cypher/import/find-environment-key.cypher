// Under which id a contact's environment was first imported: the one by which its records are known, also when that person
// has become part of another since.
// mode: READ
// param network: STRING
// param person: STRING
// column personId: STRING
MATCH (person:Person {networkId: $network, id: $person})
UNWIND [person.id] + COLLECT { MATCH (former:FormerPerson)-[:MERGED_INTO*1..]->(person) RETURN former.id } AS id
MATCH (import:Import {networkId: $network, personId: id})
WHERE import.mode = 'CONTACTS_OF' AND import.status <> 'UNDONE'
RETURN id AS personId ORDER BY import.at, import.id LIMIT 1
