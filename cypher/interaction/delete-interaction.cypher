// Takes the owner's word away from an interaction; it goes where no import says it. No row where the owner said none.
// mode: WRITE
// param network: STRING
// param id: STRING
// column at: DATETIME
// column channel: STRING
// column direction: STRING?
// column persons: LIST<STRING> -- ids
MATCH (x:Interaction {networkId: $network, id: $id})
WHERE x.isLogged = true
WITH x, x.at AS at, x.channel AS channel, x.direction AS direction, [(x)-[:WITH]->(person:Person) | person.id] AS persons,
  EXISTS { (x)-[:FROM]->(:Import) } AS isKept
SET x.isLogged = false
FOREACH (gone IN CASE WHEN isKept THEN [] ELSE [x] END | DETACH DELETE gone)
RETURN at, channel, direction, persons
