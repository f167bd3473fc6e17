// The persons of whom an import brought a record or a newer version of one.
// mode: READ
// param network: STRING
// param importId: STRING
// column id: STRING
MATCH (:Import {networkId: $network, id: $importId})<-[:FROM]-(:SourceRecord)-[:RESOLVES_TO]->(person:Person)
RETURN DISTINCT person.id AS id
