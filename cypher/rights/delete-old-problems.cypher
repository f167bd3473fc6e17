// Deletes up to $limit problems of imports of a network that ended before a moment. The counts in the reports stay.
// mode: WRITE
// param network: STRING
// param before: DATETIME
// param limit: INTEGER
// column deleted: INTEGER
MATCH (import:Import) WHERE import.networkId = $network AND import.id IS NOT NULL AND import.finishedAt < $before
MATCH (import)-[:REPORTS]->(problem:ImportProblem)
WITH problem LIMIT $limit
DETACH DELETE problem
RETURN count(*) AS deleted
