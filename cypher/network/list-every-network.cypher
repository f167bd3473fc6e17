// The id of every network of the database, whoever owns it: for what a start goes on with.
// mode: READ
// column id: STRING
MATCH (network:Network) WHERE network.id IS NOT NULL
RETURN network.id AS id
