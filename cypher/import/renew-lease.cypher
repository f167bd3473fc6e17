// Renews the right to import into a network; no row where another program has it now.
// mode: WRITE
// param network: STRING
// param holder: STRING
// param seconds: INTEGER
// column id: STRING
MATCH (network:Network {id: $network}) WHERE network.importHolder = $holder
SET network.importHeldUntil = datetime() + duration({seconds: $seconds})
RETURN network.id AS id
