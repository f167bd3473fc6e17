// Marks persons who must not see any message, or takes the mark away.
// mode: WRITE
// param network: STRING
// param persons: LIST<STRING> -- ids
// param guarded: BOOLEAN
// column id: STRING -- of each person found
UNWIND $persons AS id
MATCH (person:Person {networkId: $network, id: id})
SET person.guarded = CASE WHEN $guarded THEN true END
RETURN person.id AS id
