// Lets imports take a forgotten person in again.
// mode: WRITE
// param network: STRING
// param id: STRING
// column deleted: INTEGER
MATCH (suppression:Suppression {networkId: $network, id: $id})
DELETE suppression
RETURN count(*) AS deleted
