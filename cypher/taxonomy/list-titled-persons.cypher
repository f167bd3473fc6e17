// The next persons of a network in order of their ids who have source records and positions with a title.
// mode: READ
// param network: STRING
// param after: STRING
// param limit: INTEGER
// column person: STRING
// column positions: LIST<{title: STRING?, organization: STRING?}>
MATCH (person:Person) WHERE person.networkId = $network AND person.id > $after
WITH person ORDER BY person.id LIMIT $limit
CALL (person) {
  WITH person WHERE EXISTS { (person)<-[:RESOLVES_TO]-(:SourceRecord) }
  MATCH (person)-[:HELD]->(position:Position) WHERE position.title IS NOT NULL
  OPTIONAL MATCH (position)-[at:AT]->()
  RETURN collect({title: position.title, organization: at.name}) AS positions
}
RETURN person.id AS person, positions
ORDER BY person
