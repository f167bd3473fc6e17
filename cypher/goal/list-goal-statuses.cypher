// The goals of a network with the statuses they had and until when.
// mode: READ
// param network: STRING
// column id: STRING
// column status: STRING
// column from: DATE?
// column to: DATE?
// column formerStatuses: LIST<STRING> -- in order
// column formerUntil: LIST<DATETIME> -- when each ended
MATCH (:Network {id: $network})-[:PURSUES]->(goal:Goal)
RETURN goal.id AS id, goal.status AS status, goal.from AS from, goal.to AS to,
  coalesce(goal.formerStatuses, []) AS formerStatuses, coalesce(goal.formerUntil, []) AS formerUntil
ORDER BY id
