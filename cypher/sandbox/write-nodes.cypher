// Nodes as another database has them.
// mode: WRITE
// param nodes: LIST<{id: STRING, labels: LIST<STRING>, json: STRING, moments: LIST<{key: STRING, kind: STRING, value: STRING}>}>
// column from: STRING -- the elementId there
// column to: STRING -- the elementId here
UNWIND $nodes AS row
WITH row, apoc.map.merge(apoc.convert.fromJsonMap(row.json), apoc.map.fromPairs([m IN row.moments |
  [m.key, CASE m.kind WHEN 'DATE' THEN date(m.value) ELSE datetime(m.value) END]])) AS properties
CALL apoc.create.node(row.labels, properties) YIELD node
RETURN row.id AS from, elementId(node) AS to
