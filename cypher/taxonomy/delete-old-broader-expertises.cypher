// Deletes up to $limit broader relations of a source that the version just written does not have; called until none is left.
// mode: WRITE
// param source: STRING
// param version: STRING
// param limit: INTEGER
// column deleted: INTEGER
MATCH (:Expertise)-[broader:BROADER]->(:Expertise) WHERE broader.source = $source AND broader.version <> $version
WITH broader LIMIT $limit
DELETE broader
RETURN count(*) AS deleted
