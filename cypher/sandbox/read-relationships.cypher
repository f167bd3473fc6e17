// The relationships that lead out of nodes of a network.
// mode: READ
// param network: STRING
// param ids: LIST<STRING> -- elementIds of the nodes
// column from: STRING -- elementIds
// column to: STRING
// column type: STRING
// column json: STRING -- its properties
// column moments: LIST<{key: STRING, kind: STRING, value: STRING}> -- properties that are dates (DATE) or moments (DATETIME)
UNWIND $ids AS id
MATCH (n) WHERE elementId(n) = id AND coalesce(n.networkId, n.id) = $network
MATCH (n)-[r]->(other)
RETURN id AS from, elementId(other) AS to, type(r) AS type, apoc.convert.toJson(properties(r)) AS json,
  [k IN keys(r) WHERE valueType(r[k]) STARTS WITH 'DATE' OR valueType(r[k]) STARTS WITH 'ZONED DATETIME' |
    {key: k, kind: CASE WHEN valueType(r[k]) STARTS WITH 'DATE' THEN 'DATE' ELSE 'DATETIME' END, value: toString(r[k])}] AS moments
