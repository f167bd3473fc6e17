// The imports of the contacts of a person, by whoever that person was when they gave them.
// mode: READ
// param network: STRING
// param ids: LIST<STRING>
// column id: STRING
// column status: STRING
MATCH (import:Import) WHERE import.networkId = $network AND import.personId IN $ids
RETURN import.id AS id, import.status AS status
ORDER BY import.at, import.id
