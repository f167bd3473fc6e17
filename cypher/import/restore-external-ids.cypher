// Puts back the ids by which persons were exported before an import gave them others.
// mode: WRITE
// param network: STRING
// param persons: LIST<{id: STRING, externalId: STRING}>
UNWIND $persons AS row
MATCH (person:Person {networkId: $network, id: row.id})
SET person.externalId = CASE row.externalId WHEN '' THEN null ELSE row.externalId END
