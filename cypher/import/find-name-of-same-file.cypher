// What a file of these bytes was called when it was first imported, of the imports that were not undone.
// mode: READ
// param network: STRING
// param sha256: STRING
// column file: STRING
MATCH (import:Import {networkId: $network, sha256: $sha256})
WHERE import.status <> 'UNDONE'
RETURN import.file AS file ORDER BY import.at, import.id LIMIT 1
