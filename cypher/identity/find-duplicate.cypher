// One pair of the review queue, or one that the owner decided on.
// mode: READ
// param network: STRING
// param id: STRING
// column duplicate: {id: STRING, a: STRING, b: STRING, state: STRING}
MATCH (duplicate:Duplicate {networkId: $network, id: $id})
RETURN duplicate {.id, .a, .b, .state} AS duplicate
