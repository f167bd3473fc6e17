// Keeps where persons stand on the map; null forgets it. It says nothing of the network, whose revision stays.
// mode: WRITE
// param network: STRING -- id of the network
// param positions: LIST<{id: STRING, x: FLOAT?, y: FLOAT?}> -- persons unknown here are left out
// column saved: INTEGER -- how many persons
UNWIND $positions AS each
MATCH (person:Person {networkId: $network, id: each.id})
SET person.mapX = each.x, person.mapY = each.y
RETURN count(person) AS saved
