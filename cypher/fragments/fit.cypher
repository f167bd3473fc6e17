// How well each person of the network fits each requirement valid at `goalAt`, where the fit is not 0. A past position
// counts half; the best of a person's positions per criterion; unknown counts as 0 and stays in the mean. A criterion has
// only the keys of its own dimension, so the other branches find nothing and cost nothing.
CALL (goal, goalAt, day) {
  MATCH (goal)-[valid:REQUIRES]->(requirement:Requirement)
  WHERE (valid.validFrom IS NULL OR valid.validFrom <= goalAt) AND (valid.validTo IS NULL OR goalAt < valid.validTo)
  MATCH (requirement)-[:WANTS]->(each:Criterion)
  WITH requirement.versionId AS key, day, collect(each) AS criteria
  WITH key, day, criteria,
    size([c IN criteria WHERE c.hard]) AS hardCount,
    reduce(weight = 0.0, c IN criteria | weight + CASE WHEN c.hard THEN 0.0 ELSE c.weight END) AS softWeight
  CALL (criteria, day) {
    UNWIND criteria AS criterion
    CALL (criterion, day) {
      CALL (criterion) {
        UNWIND criterion.sectorPrefixes AS prefix
        MATCH (position:Position) WHERE position.networkId = $network AND position.sectorCode STARTS WITH prefix
        RETURN position, 1.0 AS match
      UNION ALL
        MATCH (position:Position) WHERE position.networkId = $network AND position.sectorCode = criterion.sectorParent
        RETURN position, 0.5 AS match
      UNION ALL
        MATCH (position:Position) WHERE position.networkId = $network AND position.sectorParent = criterion.sectorParent
        RETURN position, 0.5 AS match
      UNION ALL
        MATCH (position:Position) WHERE position.networkId = $network AND position.occupationCode STARTS WITH criterion.occupationCode
        RETURN position, 1.0 AS match
      UNION ALL
        MATCH (position:Position) WHERE position.networkId = $network AND position.occupationCode STARTS WITH criterion.subMajorGroup
        RETURN position, 0.5 AS match
      UNION ALL
        MATCH (position:Position) WHERE position.networkId = $network
          AND position.seniority >= CASE WHEN criterion.rank IS NULL THEN null ELSE 1 END
        RETURN position,
          CASE WHEN position.seniority >= criterion.rank THEN 1.0 ELSE 1.0 * position.seniority / criterion.rank END AS match
      UNION ALL
        MATCH (:Organization {networkId: $network, key: criterion.organizationKey})<-[:AT]-(position:Position)
        RETURN position, 1.0 AS match
      }
      WITH position, match, day WHERE position.fromDay IS NULL OR position.fromDay <= day
      MATCH (person)-[:HELD]->(position)
      RETURN person, CASE WHEN position.toDay <= day THEN 0.5 * match ELSE match END AS match
    UNION ALL
      MATCH (:Expertise {networkId: $network, key: criterion.expertiseKey})<-[has:HAS_EXPERTISE]-(person)
      RETURN person, CASE WHEN coalesce(has.level, 1.0) < coalesce(criterion.level, 1.0)
        THEN coalesce(has.level, 1.0) / coalesce(criterion.level, 1.0) ELSE 1.0 END AS match
    UNION ALL
      MATCH (person:Person) WHERE person.networkId = $network AND person.placeKey STARTS WITH criterion.countryKey
      RETURN person, CASE
        WHEN person.placeKey STARTS WITH criterion.placeKey THEN 1.0
        WHEN person.placeKey STARTS WITH criterion.regionKey THEN 0.5
        ELSE 0.25 END AS match
    UNION ALL
      MATCH (person:Person {networkId: $network, id: criterion.personId})
      RETURN person, 1.0 AS match
    }
    WITH criterion, person, max(match) AS match
    RETURN person,
      sum(CASE WHEN criterion.hard AND match >= 0.5 THEN 1 ELSE 0 END) AS hardMet,
      sum(CASE WHEN criterion.hard THEN 0.0 ELSE criterion.weight * match END) AS soft
  }
  WITH key, person, hardMet, hardCount, soft, softWeight
  WHERE hardMet = hardCount AND (soft > 0 OR softWeight = 0)
  RETURN person, collect({requirement: key, fit: CASE WHEN softWeight = 0 THEN 1.0 ELSE soft / softWeight END}) AS fits
}
