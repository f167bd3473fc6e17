// What a network knows of its ego and of whoever is to audit: the tie between them on record, and where each is or was.
// mode: READ
// param network: STRING
// param auditor: STRING -- id of the auditor as a person of this network
// param day: INTEGER
// column egoId: STRING
// column tie: {kinds: LIST<STRING>, inferred: BOOLEAN, ended: BOOLEAN}?
// column affiliations: LIST<{person: STRING, organization: STRING, isClub: BOOLEAN, isCurrent: BOOLEAN}>
MATCH (:Network {id: $network})-[:EGO]->(ego:Person)
MATCH (auditor:Person {networkId: $network, id: $auditor})
OPTIONAL MATCH (ego)-[known:KNOWS]-(auditor)
CALL (ego, auditor) {
  UNWIND [ego, auditor] AS person
  MATCH (person)-[:HELD]->(position:Position)-[:AT]->(organization:Organization)
  WHERE position.fromDay IS NULL OR position.fromDay <= $day
  WITH person, position, organization, coalesce(organization.ownerSector, position.sectorCode, '') AS sector
  // NACE 93 and 94: sports and recreation, membership organizations.
  RETURN collect({person: person.id, organization: organization.key, isClub: sector STARTS WITH '93' OR sector STARTS WITH '94',
    isCurrent: position.toDay IS NULL OR $day < position.toDay}) AS affiliations
}
RETURN ego.id AS egoId,
  CASE WHEN known IS NULL THEN null ELSE {kinds: coalesce(known.kinds, []), inferred: coalesce(known.inferred, false),
    ended: coalesce(known.untilDay <= $day, false)} END AS tie,
  affiliations
