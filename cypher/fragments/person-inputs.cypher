// A person as far as the score looks at persons, at all times; days count from 1970-01-01.
CALL (person) {
  OPTIONAL MATCH (person)-[:HELD]->(position:Position)
  OPTIONAL MATCH (position)-[:AT]->(organization:Organization)
  RETURN collect(CASE WHEN position IS NOT NULL THEN [position.sectorCode, position.sectorParent, position.occupationCode,
    position.seniority, organization.key, position.fromDay, position.toDay, coalesce(position.primary, false)] END) AS positions
}
RETURN person.id AS id, person:Ego AS ego, person.placeKey AS placeKey, coalesce(person.knownDimensions, []) AS known,
  person.knownDays AS knownDays, positions,
  [(person)-[has:HAS_EXPERTISE]->(e:Expertise) | [e.key, has.level]] AS expertise
