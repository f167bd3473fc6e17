// What a map says of every person but the ego that the score does not look at: name, place in words, community, position kept.
// mode: READ
// param network: STRING -- id of the network
// column id: STRING
// column name: STRING
// column place: STRING? -- the narrowest name of the place
// column community: STRING? -- id of the community
// column x: FLOAT?
// column y: FLOAT?
MATCH (person:Person) WHERE person.networkId = $network AND person.id IS NOT NULL AND NOT person:Ego
RETURN person.id AS id, person.name AS name, coalesce(person.locality, person.region, person.country) AS place,
  head([(person)-[:IN_COMMUNITY]->(community:Community) | community.id]) AS community, person.mapX AS x, person.mapY AS y
