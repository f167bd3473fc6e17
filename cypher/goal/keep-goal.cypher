// Keeps what a goal was before an import changed it; the first time only, so that repeating the import keeps it too.
// mode: WRITE
// param network: STRING
// param importId: STRING
// param goal: STRING
// param before: STRING -- as JSON
MATCH (import:Import {networkId: $network, id: $importId})
MATCH (goal:Goal {networkId: $network, id: $goal})
MERGE (goal)-[from:FROM]->(import)
ON CREATE SET from.before = $before
