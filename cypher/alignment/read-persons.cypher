// Every person of a network as far as the score looks at persons, at all times; days count from 1970-01-01.
// mode: READ
// param network: STRING -- id of the network
// column id: STRING
// column ego: BOOLEAN -- whether it is the ego
// column placeKey: STRING?
// column known: LIST<STRING> -- dimensions with any value
// column knownDays: LIST<INTEGER>? -- the day from which each has one; null: always
// column positions: LIST<ANY> -- each [sector, its parent, occupation, rank, organization key, from, to, primary]
// column expertise: LIST<ANY> -- each [key, level]
MATCH (person:Person) WHERE person.networkId = $network AND person.id IS NOT NULL
CALL (person) {
  OPTIONAL MATCH (person)-[:HELD]->(position:Position)
  OPTIONAL MATCH (position)-[:AT]->(organization:Organization)
  RETURN collect(CASE WHEN position IS NOT NULL THEN [position.sectorCode, position.sectorParent, position.occupationCode,
    position.seniority, organization.key, position.fromDay, position.toDay, coalesce(position.primary, false)] END) AS positions
}
RETURN person.id AS id, person:Ego AS ego, person.placeKey AS placeKey, coalesce(person.knownDimensions, []) AS known,
  person.knownDays AS knownDays, positions,
  [(person)-[has:HAS_EXPERTISE]->(e:Expertise) | [e.key, has.level]] AS expertise
