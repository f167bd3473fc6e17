// Deletes up to $limit names of a source that the version just written does not have; called until none is left.
// mode: WRITE
// param source: STRING
// param version: STRING
// param limit: INTEGER
// column deleted: INTEGER
MATCH ()-[names:NAMES]->(:Expertise)
WHERE names.source = $source AND names.version IS NOT NULL AND names.version <> $version
WITH names, startNode(names) AS name LIMIT $limit
DELETE names
WITH name, count(*) AS deleted
CALL (name) {
  WITH name WHERE NOT EXISTS { (name)-[:NAMES]->() }
  DELETE name
}
RETURN sum(deleted) AS deleted
