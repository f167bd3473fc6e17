// Persons of whom an import says something.
// mode: READ
// param network: STRING
// param importId: STRING
// param limit: INTEGER
// column id: STRING
MATCH (:Import {networkId: $network, id: $importId})<-[:FROM]-(:SourceRecord)-[:RESOLVES_TO]->(person:Person)
RETURN DISTINCT person.id AS id
LIMIT $limit
