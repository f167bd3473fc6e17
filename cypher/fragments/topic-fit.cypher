// How well each of `audience` (persons) fits the criteria $topics, as a requirement of these criteria, as `topicFits` by id;
// nothing where $topics is null.
CALL (audience, day) {
  WITH audience, day, [c IN coalesce($topics, []) WHERE c.dimension = 'EXPERTISE' | c.expertiseKey] AS wantedKeys
  // include fragments/narrower-expertise
  WITH audience, day, narrower, reduce(weight = 0.0, c IN coalesce($topics, []) | CASE WHEN coalesce(c.hard, false) THEN weight
    ELSE weight + coalesce(c.weight, 1.0) END) AS softWeight
  UNWIND CASE WHEN $topics IS NULL THEN [] ELSE audience END AS person
  CALL (person, day) {
    OPTIONAL MATCH (person)-[:HELD]->(position:Position)
      WHERE position.fromDay IS NULL OR position.fromDay <= day
    OPTIONAL MATCH (position)-[:AT]->(organization:Organization)
    RETURN collect(CASE WHEN position IS NOT NULL THEN {sector: position.sectorCode, parent: position.sectorParent,
      occupation: position.occupationCode, rank: position.seniority, organization: organization.key,
      share: CASE WHEN position.toDay <= day THEN 0.5 ELSE 1.0 END} END) AS positions
  }
  WITH person, positions, softWeight, narrower, [(person)-[has:HAS_EXPERTISE]->(e:Expertise) | [e.key, has.level]] AS expertise
  WITH person, softWeight, [c IN $topics | {hard: coalesce(c.hard, false), weight: coalesce(c.weight, 1.0), match:
    CASE c.dimension
      WHEN 'EXPERTISE' THEN reduce(best = 0.0, x IN [e IN expertise WHERE e[0] IN narrower[c.expertiseKey] |
          CASE WHEN e[1] < c.level THEN e[1] / c.level ELSE 1.0 END] | CASE WHEN x > best THEN x ELSE best END)
      WHEN 'PLACE' THEN CASE
        WHEN person.placeKey STARTS WITH c.placeKey THEN 1.0
        WHEN person.placeKey STARTS WITH c.regionKey THEN 0.5
        WHEN person.placeKey STARTS WITH c.countryKey THEN 0.25
        ELSE 0.0 END
      WHEN 'PERSON' THEN CASE WHEN person.id = c.personId THEN 1.0 ELSE 0.0 END
      ELSE reduce(best = 0.0, x IN [p IN positions | p.share * CASE c.dimension
          WHEN 'SECTOR' THEN CASE
            WHEN any(prefix IN c.sectorPrefixes WHERE p.sector STARTS WITH prefix) THEN 1.0
            WHEN p.sector = c.sectorParent OR p.parent = c.sectorParent THEN 0.5
            ELSE 0.0 END
          WHEN 'OCCUPATION' THEN CASE
            WHEN p.occupation STARTS WITH c.occupationCode THEN 1.0
            WHEN p.occupation STARTS WITH c.subMajorGroup THEN 0.5
            ELSE 0.0 END
          WHEN 'SENIORITY' THEN CASE
            WHEN p.rank IS NULL THEN 0.0
            WHEN p.rank >= c.rank THEN 1.0
            ELSE 1.0 * p.rank / c.rank END
          WHEN 'ORGANIZATION' THEN CASE WHEN p.organization = c.organizationKey THEN 1.0 ELSE 0.0 END
          ELSE 0.0 END] | CASE WHEN x > best THEN x ELSE best END)
      END}] AS matches
  RETURN apoc.map.fromPairs(collect([person.id, CASE
    WHEN any(m IN matches WHERE m.hard AND m.match < 0.5) THEN 0.0
    WHEN softWeight = 0 THEN 1.0
    ELSE reduce(soft = 0.0, m IN matches | CASE WHEN m.hard THEN soft ELSE soft + m.weight * m.match END) / softWeight
  END])) AS topicFits
}
