// Pairs of persons who worked for the same organization at the same time, of whom no tie is known and which the owner has not
// dismissed: those whose common time is known first, then those of small organizations. Large ones tell nothing.
// mode: READ
// param network: STRING
// param day: INTEGER -- today, for positions without an end
// param generic: LIST<STRING> -- keys of what is no employer, such as "freelance"
// param most: INTEGER -- persons of one organization, above which it tells nothing
// param offset: INTEGER
// param limit: INTEGER
// column total: INTEGER
// column suggestions: LIST<{a: STRING, b: STRING, pairKey: STRING, organizationId: STRING, from: DATE?, to: DATE?}>
MATCH (:Network {id: $network})-[:EGO]->(ego:Person)
CALL (ego) {
  MATCH (organization:Organization) WHERE organization.networkId = $network AND organization.key IS NOT NULL
    AND NOT organization.key IN $generic
  WITH ego, organization,
    COUNT { MATCH (organization)<-[:AT]-(:Position)<-[:HELD]-(other:Person) RETURN DISTINCT other } AS persons
  WHERE 2 <= persons <= $most
  MATCH (a:Person)-[:HELD]->(p:Position)-[:AT]->(organization)<-[:AT]-(q:Position)<-[:HELD]-(b:Person)
  WHERE a.id < b.id AND a <> ego AND b <> ego
    AND EXISTS { (ego)-[:KNOWS]-(a) } AND EXISTS { (ego)-[:KNOWS]-(b) }
    AND NOT EXISTS { (a)-[:KNOWS]-(b) }
    AND coalesce(p.fromDay, q.fromDay, $day) < coalesce(q.toDay, $day + 1)
    AND coalesce(q.fromDay, p.fromDay, $day) < coalesce(p.toDay, $day + 1)
  WITH a, b, a.id + '|' + b.id AS pairKey, organization, persons,
    CASE WHEN p.fromDay IS NOT NULL AND q.fromDay IS NOT NULL
      THEN CASE WHEN p.fromDay > q.fromDay THEN p.from ELSE q.from END END AS from,
    CASE WHEN p.toDay IS NULL THEN q.to WHEN q.toDay IS NULL THEN p.to WHEN p.toDay < q.toDay THEN p.to ELSE q.to END AS to
  WHERE NOT EXISTS { (:TieSuggestion {networkId: $network, pairKey: pairKey}) }
  WITH a, b, pairKey, organization, persons, from, to
  ORDER BY CASE WHEN from IS NULL THEN 1 ELSE 0 END, persons, organization.id, from
  WITH a, b, pairKey, head(collect({organizationId: organization.id, persons: persons, from: from, to: to})) AS common
  ORDER BY CASE WHEN common.from IS NULL THEN 1 ELSE 0 END, common.persons, pairKey
  RETURN collect({a: a.id, b: b.id, pairKey: pairKey, organizationId: common.organizationId, from: common.from,
    to: common.to}) AS pairs
}
RETURN size(pairs) AS total, pairs[$offset..$offset + $limit] AS suggestions
