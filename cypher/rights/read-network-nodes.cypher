// Nodes of a network as they are kept, with the relationships that begin at them. What is shared between networks (sectors,
// occupations, places, models) is named by its key.
// mode: READ
// param network: STRING
// param nodes: LIST<STRING> -- by the ids of the database
// column node: STRING
// column labels: LIST<STRING>
// column properties: MAP
// column relationships: LIST<{type: STRING, properties: MAP, to: STRING?, shared: STRING?}>
UNWIND $nodes AS id
MATCH (n) WHERE elementId(n) = id AND $network = coalesce(n.networkId, n.id)
RETURN id AS node, labels(n) AS labels, properties(n) AS properties,
  COLLECT {
    MATCH (n)-[r]->(other)
    WITH r, other, $network = coalesce(other.networkId, other.id, '') AS isOwn
    RETURN {type: type(r), properties: properties(r), to: CASE WHEN isOwn THEN elementId(other) END,
      shared: CASE WHEN NOT isOwn THEN coalesce(other.code, other.path, other.name, other.id) END}
  } AS relationships
