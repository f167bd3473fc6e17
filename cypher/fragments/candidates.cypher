// Everybody who fits a requirement that counts: fits, the organization group, own activations (base and both bounds; 0
// where the person is no contact) and the greatest fit.
CALL (ego, goal, goalAt, day, contacts, requirements) {
  WITH ego, goal, goalAt, day,
    apoc.map.fromPairs([c IN contacts | [c.id, c]]) AS contactById,
    apoc.map.fromPairs([r IN requirements WHERE r.known | [r.key, r]]) AS counted
  // include fragments/fit
  WITH ego, contactById, day, person, [f IN fits WHERE counted[f.requirement] IS NOT NULL] AS fits
  WHERE size(fits) > 0 AND person <> ego
  CALL (person, day) {
    OPTIONAL MATCH (person)-[:HELD]->(position:Position)-[:AT]->(organization:Organization)
    WHERE (position.fromDay IS NULL OR position.fromDay <= day) AND (position.toDay IS NULL OR day < position.toDay)
    WITH position, organization
    ORDER BY coalesce(position.primary, false) DESC, coalesce(position.fromDay, -1000000) DESC, organization.key
    LIMIT 1
    RETURN organization.key AS organization
  }
  WITH person, fits, organization, person.id AS id, contactById
  WITH person, fits, organization, id, contactById[id] AS contact,
    reduce(best = 0.0, f IN fits | CASE WHEN f.fit > best THEN f.fit ELSE best END) AS bestFit
  ORDER BY id
  RETURN collect({
    person: person, id: id, fits: fits, bestFit: bestFit, contact: contact,
    group: coalesce('o:' + organization, 'p:' + id)
  }) AS candidates
}
