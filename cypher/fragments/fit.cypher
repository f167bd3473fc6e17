// How well the persons of the network fit each requirement valid at `goalAt`, where the fit is not 0: `fits` is the same for
// all of `persons`. A past position
// counts half; the best of a person's positions per criterion; unknown counts as 0 and stays in the mean.
// Many people hold positions alike, so each person is reduced to what the goal's criteria look at, and the fit is worked
// out once for all who are the same in that. A narrower expertise counts as its broader ones.
CALL (goal, goalAt, day) {
  MATCH (goal)-[valid:REQUIRES]->(requirement:Requirement)
  WHERE (valid.validFrom IS NULL OR valid.validFrom <= goalAt) AND (valid.validTo IS NULL OR goalAt < valid.validTo)
  CALL (requirement) {
    MATCH (requirement)-[:WANTS]->(c:Criterion)
    WITH c ORDER BY c.ordinal
    RETURN collect({dimension: c.dimension, hard: c.hard, weight: CASE WHEN c.hard THEN 0.0 ELSE c.weight END,
      sectorPrefixes: c.sectorPrefixes, sectorParent: c.sectorParent, occupationCode: c.occupationCode,
      subMajorGroup: c.subMajorGroup, rank: c.rank, organizationKey: c.organizationKey, expertiseKey: c.expertiseKey,
      level: c.level, countryKey: c.countryKey, regionKey: c.regionKey, placeKey: c.placeKey, personId: c.personId}) AS criteria
  }
  WITH day, collect({key: requirement.versionId, criteria: criteria,
    softWeight: reduce(weight = 0.0, c IN criteria | weight + c.weight)}) AS demands
  WITH day, demands, reduce(all = [], r IN demands | all + r.criteria) AS wanted
  WITH day, demands, [c IN wanted | c.dimension] AS dimensions,
    [c IN wanted WHERE c.dimension = 'EXPERTISE' | c.expertiseKey] AS wantedKeys,
    [c IN wanted WHERE c.dimension = 'PERSON' | c.personId] AS personIds
  // include fragments/narrower-expertise
  WITH day, demands, narrower, reduce(all = [], wantedKey IN keys(narrower) | all + narrower[wantedKey]) AS expertiseKeys,
    personIds, 'SECTOR' IN dimensions AS bySector, 'OCCUPATION' IN dimensions AS byOccupation,
    'SENIORITY' IN dimensions AS byRank, 'ORGANIZATION' IN dimensions AS byOrganization, 'PLACE' IN dimensions AS byPlace
  CALL (day, expertiseKeys, personIds, bySector, byOccupation, byRank, byOrganization, byPlace) {
    MATCH (person:Person) WHERE person.networkId = $network AND person.id IS NOT NULL
    OPTIONAL MATCH (person)-[:HELD]->(position:Position)
      WHERE position.fromDay IS NULL OR position.fromDay <= day
    WITH person, expertiseKeys, personIds, byPlace, CASE WHEN position IS NULL THEN null ELSE [
        CASE WHEN bySector THEN position.sectorCode END,
        CASE WHEN bySector THEN position.sectorParent END,
        CASE WHEN byOccupation THEN position.occupationCode END,
        CASE WHEN byRank THEN position.seniority END,
        CASE WHEN byOrganization THEN head([(position)-[:AT]->(organization:Organization) | organization.key]) END,
        CASE WHEN position.toDay <= day THEN 0.5 ELSE 1.0 END] END AS held
    WITH person, expertiseKeys, personIds, byPlace, collect(held) AS positions
    WITH person, positions,
      CASE WHEN byPlace THEN person.placeKey END AS place,
      CASE WHEN size(expertiseKeys) = 0 THEN [] ELSE
        [(person)-[has:HAS_EXPERTISE]->(e:Expertise) WHERE e.key IN expertiseKeys | [e.key, has.level]] END AS expertise,
      CASE WHEN size(personIds) > 0 AND person.id IN personIds THEN person.id END AS named
    RETURN positions, place, expertise, named, collect(person) AS persons
  }
  WITH persons, [r IN demands | {key: r.key, softWeight: r.softWeight,
    matches: [c IN r.criteria | [c, CASE c.dimension
      WHEN 'EXPERTISE' THEN reduce(best = 0.0, x IN [e IN expertise WHERE e[0] IN narrower[c.expertiseKey] |
          CASE WHEN e[1] < c.level THEN e[1] / c.level ELSE 1.0 END] | CASE WHEN x > best THEN x ELSE best END)
      WHEN 'PLACE' THEN CASE
        WHEN place STARTS WITH c.placeKey THEN 1.0
        WHEN place STARTS WITH c.regionKey THEN 0.5
        WHEN place STARTS WITH c.countryKey THEN 0.25
        ELSE 0.0 END
      WHEN 'PERSON' THEN CASE WHEN named = c.personId THEN 1.0 ELSE 0.0 END
      ELSE reduce(best = 0.0, x IN [p IN positions | p[5] * CASE c.dimension
          WHEN 'SECTOR' THEN CASE
            WHEN any(prefix IN c.sectorPrefixes WHERE p[0] STARTS WITH prefix) THEN 1.0
            WHEN p[0] = c.sectorParent OR p[1] = c.sectorParent THEN 0.5
            ELSE 0.0 END
          WHEN 'OCCUPATION' THEN CASE
            WHEN p[2] STARTS WITH c.occupationCode THEN 1.0
            WHEN p[2] STARTS WITH c.subMajorGroup THEN 0.5
            ELSE 0.0 END
          WHEN 'SENIORITY' THEN CASE
            WHEN p[3] IS NULL THEN 0.0
            WHEN p[3] >= c.rank THEN 1.0
            ELSE 1.0 * p[3] / c.rank END
          WHEN 'ORGANIZATION' THEN CASE WHEN p[4] = c.organizationKey THEN 1.0 ELSE 0.0 END
          ELSE 0.0 END] | CASE WHEN x > best THEN x ELSE best END)
      END]]}] AS judged
  WITH persons, [r IN judged WHERE none(m IN r.matches WHERE m[0].hard AND m[1] < 0.5) | {requirement: r.key,
    fit: CASE WHEN r.softWeight = 0 THEN 1.0
      ELSE reduce(soft = 0.0, m IN r.matches | soft + m[0].weight * m[1]) / r.softWeight END}] AS fits
  WITH persons, [f IN fits WHERE f.fit > 0] AS fits
  WHERE size(fits) > 0
  RETURN persons, fits
}
