// Relationships as another database has them.
// mode: WRITE
// param relationships: LIST<{from: STRING, to: STRING, type: STRING, json: STRING, moments: LIST<{key: STRING, kind: STRING, value: STRING}>}> -- ends by their elementIds here
// column written: INTEGER
UNWIND $relationships AS row
MATCH (a) WHERE elementId(a) = row.from
MATCH (b) WHERE elementId(b) = row.to
CALL apoc.create.relationship(a, row.type, apoc.map.merge(apoc.convert.fromJsonMap(row.json),
  apoc.map.fromPairs([m IN row.moments | [m.key, CASE m.kind WHEN 'DATE' THEN date(m.value) ELSE datetime(m.value) END]])), b) YIELD rel
RETURN count(rel) AS written
