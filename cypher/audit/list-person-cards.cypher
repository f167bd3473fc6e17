// What a report says of persons: their name and what they do at a moment.
// mode: READ
// param network: STRING -- id of the network
// param persons: LIST<STRING> -- ids; those unknown here are left out
// param at: DATETIME -- the moment whose position is meant
// column id: STRING
// column name: STRING
// column title: STRING? -- of the current position: the one flagged primary, else the one that began last
// column organization: STRING? -- as the position's source spells it
// column strengthKnown: BOOLEAN -- whether the tie to the ego has a declared strength or an interaction
WITH toInteger(floor($at.epochSeconds / 86400.0)) AS day
MATCH (:Network {id: $network})-[:EGO]->(ego:Person)
UNWIND $persons AS id
MATCH (person:Person {networkId: $network, id: id})
CALL (person, day) {
  MATCH (person)-[:HELD]->(position:Position)
  WHERE (position.fromDay IS NULL OR position.fromDay <= day) AND (position.toDay IS NULL OR day < position.toDay)
  OPTIONAL MATCH (position)-[at:AT]->(organization:Organization)
  WITH position.title AS title, at.name AS organization, position, organization.key AS key
  ORDER BY coalesce(position.primary, false) DESC, coalesce(position.fromDay, -1000000) DESC, key
  LIMIT 1
  RETURN collect({title: title, organization: organization}) AS current
}
RETURN person.id AS id, person.name AS name, current[0].title AS title, current[0].organization AS organization,
  EXISTS { MATCH (ego)-[tie:KNOWS]-(person) WHERE tie.declared >= 0 }
    OR EXISTS { MATCH (person)<-[:WITH]-(interaction:Interaction) WHERE interaction.at <= $at } AS strengthKnown
