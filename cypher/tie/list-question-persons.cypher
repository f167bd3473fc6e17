// Whom a question "who among these knows whom" may be about: contacts by how far they can be called upon, and persons by how
// much of what the goal lacks they would bring, with what they may have in common with others.
// mode: READ
// param network: STRING
// param goal: STRING
// param at: DATETIME? = null
// param goalAt: DATETIME? = null
// param contacts: INTEGER -- how many contacts at most, the most active ones first
// param wanted: INTEGER -- how many persons who fit at most, those with most left to bring first
// param model: STRING = 'ambit-1'
// column id: STRING
// column activation: FLOAT? -- null: no contact, or nothing is known of the tie
// column value: FLOAT -- weight times fit of what is wanted, less what the tie to the ego brings already
// column organizations: LIST<STRING> -- keys, of positions held now
// column formerly: LIST<STRING> -- keys, of positions held before
// column sectors: LIST<STRING>
// column place: STRING?

// include fragments/scope
// include fragments/meetings
// include fragments/contacts
// include fragments/requirements
WITH *, apoc.map.fromPairs([c IN contacts WHERE NOT c.private | [c.id, c]]) AS contactById,
  apoc.map.fromPairs([r IN requirements WHERE r.known | [r.key, r.weight]]) AS weightByKey
CALL (goal, goalAt, day, contactById, weightByKey, ego) {
  // include fragments/fit
  UNWIND persons AS person
  WITH person, contactById[person.id] AS contact, ego,
    reduce(best = 0.0, f IN fits | CASE WHEN f.fit * coalesce(weightByKey[f.requirement], 0.0) > best
      THEN f.fit * weightByKey[f.requirement] ELSE best END) AS fit
  WHERE fit > 0 AND person <> ego
  WITH person, fit * (1.0 - coalesce(contact.activation, 0.0)) AS value ORDER BY value DESC, person.id LIMIT toInteger($wanted)
  RETURN collect({person: person, value: value}) AS valued
}
WITH *, apoc.map.fromPairs([v IN valued | [v.person.id, v.value]]) AS valueById,
  apoc.coll.sortMaps([c IN contacts WHERE c.activation > 0 AND NOT c.private | {person: c.person, activation: c.activation}],
    '^activation') AS ascending
WITH *, apoc.coll.toSet([v IN valued | v.person] + [c IN reverse(ascending)[..$contacts] | c.person]) AS persons
UNWIND persons AS person
CALL (person, day) {
  OPTIONAL MATCH (person)-[:HELD]->(position:Position) WHERE position.fromDay IS NULL OR position.fromDay <= day
  OPTIONAL MATCH (position)-[:AT]->(organization:Organization)
  RETURN collect(DISTINCT CASE WHEN position.toDay <= day THEN null ELSE organization.key END) AS organizations,
    collect(DISTINCT CASE WHEN position.toDay <= day THEN organization.key END) AS formerly,
    collect(DISTINCT position.sectorCode) AS sectors
}
RETURN person.id AS id, contactById[person.id].activation AS activation, coalesce(valueById[person.id], 0.0) AS value,
  organizations, formerly, sectors, person.placeKey AS place
ORDER BY id
