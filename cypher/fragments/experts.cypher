// The goal's target experts as `strangers`: no contacts, fit of at least .5 to a requirement that is not COVERED, or named
// by a PERSON criterion; each with the requirement fitted best (then the lesser id).
CALL (goal, goalAt, ego, contacts, candidates, supported) {
  WITH ego, goal, goalAt, contacts, candidates, apoc.map.fromPairs([r IN supported |
      [r.key, {id: r.id, open: NOT r.counts OR r.coverage < 1}]]) AS requirementByKey
  CALL (goal, goalAt, ego, contacts) {
    MATCH (goal)-[valid:REQUIRES]->(requirement:Requirement)-[:WANTS]->(criterion:Criterion {dimension: 'PERSON'})
    WHERE (valid.validFrom IS NULL OR valid.validFrom <= goalAt) AND (valid.validTo IS NULL OR goalAt < valid.validTo)
    MATCH (person:Person {networkId: $network, id: criterion.personId})
    WHERE person <> ego AND NOT person.id IN [c IN contacts | c.id]
    WITH person, requirement ORDER BY requirement.id
    WITH person, collect(requirement.versionId)[0] AS key
    RETURN apoc.map.fromPairs(collect([person.id, key])) AS namedById,
      collect({person: person, id: person.id, fits: []}) AS named
  }
  WITH *, [c IN candidates WHERE c.contact IS NULL] AS fitting
  WITH *, apoc.map.fromPairs([c IN fitting | [c.id, true]]) AS fittingIds
  UNWIND fitting + [n IN named WHERE fittingIds[n.id] IS NULL] AS candidate
  WITH candidate, namedById[candidate.id] AS namedKey, requirementByKey,
    reduce(best = null, f IN candidate.fits | CASE
      WHEN f.fit < 0.5 OR NOT requirementByKey[f.requirement].open THEN best
      WHEN best IS NULL OR f.fit > best.fit OR f.fit = best.fit
        AND requirementByKey[f.requirement].id < requirementByKey[best.requirement].id THEN f
      ELSE best END) AS best
  WHERE best IS NOT NULL OR namedKey IS NOT NULL
  WITH candidate, namedKey, requirementByKey, best,
    [f IN candidate.fits WHERE f.requirement = namedKey | f.fit][0] AS namedFit
  RETURN collect({person: candidate.person, id: candidate.id, named: namedKey IS NOT NULL,
    key: coalesce(best.requirement, namedKey), requirement: requirementByKey[coalesce(best.requirement, namedKey)].id,
    fit: coalesce(best.fit, namedFit, 0.0)}) AS strangers
}
