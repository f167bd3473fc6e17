// Persons of a copy, to be filled. Repeating it changes nothing.
// mode: WRITE
// param network: STRING
// param ids: LIST<STRING>
UNWIND $ids AS id
MERGE (:Person {networkId: $network, id: id})
