// Deletes the reports of undone imports of a person's contacts, which name the person and how they agreed.
// mode: WRITE
// param network: STRING
// param ids: LIST<STRING> -- of the imports
UNWIND $ids AS id
MATCH (import:Import {networkId: $network, id: id})
OPTIONAL MATCH (import)-[:REPORTS]->(problem:ImportProblem)
DETACH DELETE problem, import
