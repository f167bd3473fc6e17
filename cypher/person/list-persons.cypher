// The ids of the persons of a network that match a filter, in the order asked for.
// mode: READ
// param network: STRING
// param contactsOnly: BOOLEAN -- only those tied to the ego at `day`
// param day: INTEGER
// param search: STRING? -- folded; part of the name
// param sectors: LIST<STRING>? -- code prefixes
// param organization: STRING? -- key
// param platform: STRING?
// param tag: STRING?
// param minSeniority: INTEGER?
// param degree: INTEGER? -- 1, 2; 0: reached by nobody
// param order: STRING -- NAME, STRENGTH, LAST_CONTACT or SINCE
// param descending: BOOLEAN
// param offset: INTEGER
// param limit: INTEGER
// column total: INTEGER
// column ids: LIST<STRING>
MATCH (:Network {id: $network})-[:EGO]->(ego:Person)
CALL (ego) {
  WITH ego WHERE $contactsOnly
  MATCH (ego)-[tie:KNOWS]-(person:Person)
  WHERE (tie.sinceDay IS NULL OR tie.sinceDay <= $day) AND (tie.untilDay IS NULL OR $day < tie.untilDay)
  RETURN person, tie
UNION ALL
  WITH ego WHERE NOT $contactsOnly
  MATCH (person:Person) WHERE person.networkId = $network AND person.sortName IS NOT NULL AND person <> ego
  OPTIONAL MATCH (ego)-[tie:KNOWS]-(person)
  WHERE (tie.sinceDay IS NULL OR tie.sinceDay <= $day) AND (tie.untilDay IS NULL OR $day < tie.untilDay)
  RETURN person, tie
}
WITH ego, person, tie
WHERE ($search IS NULL OR person.sortName CONTAINS $search OR EXISTS {
    MATCH (person)-[:HELD]->(:Position)-[:AT]->(organization:Organization) WHERE organization.key CONTAINS $search
  })
  AND ($tag IS NULL OR $tag IN person.tags)
  AND ($sectors IS NULL OR EXISTS {
    MATCH (person)-[:HELD]->(position:Position) WHERE any(prefix IN $sectors WHERE position.sectorCode STARTS WITH prefix)
  })
  AND ($minSeniority IS NULL OR EXISTS { MATCH (person)-[:HELD]->(position:Position) WHERE position.seniority >= $minSeniority })
  AND ($organization IS NULL OR EXISTS { MATCH (person)-[:HELD]->(:Position)-[:AT]->(o:Organization) WHERE o.key = $organization })
  AND ($platform IS NULL OR EXISTS { MATCH (person)-[:HAS_PROFILE]->(profile:Profile) WHERE profile.platform = $platform })
  AND ($degree IS NULL
    OR ($degree = 1 AND tie IS NOT NULL)
    OR ($degree IN [0, 2] AND tie IS NULL AND ($degree = 2) = EXISTS {
      MATCH (ego)-[first:KNOWS]-(:Person)-[second:KNOWS]-(person)
      WHERE (first.sinceDay IS NULL OR first.sinceDay <= $day) AND (first.untilDay IS NULL OR $day < first.untilDay)
        AND (second.sinceDay IS NULL OR second.sinceDay <= $day) AND (second.untilDay IS NULL OR $day < second.untilDay)
    }))
WITH person, tie,
  CASE $order WHEN 'STRENGTH' THEN coalesce(tie.strength, -1.0) WHEN 'LAST_CONTACT' THEN coalesce(tie.contactDay, -1000000)
    WHEN 'SINCE' THEN coalesce(tie.sinceDay, -1000000) ELSE 0 END AS number
ORDER BY CASE WHEN $descending THEN -number ELSE number END, person.sortName, person.id
WITH collect(person.id) AS ids
RETURN size(ids) AS total,
  CASE WHEN $descending AND $order = 'NAME' THEN reverse(ids)[$offset..$offset + $limit] ELSE ids[$offset..$offset + $limit] END AS ids
