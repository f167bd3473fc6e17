// Notes that a goal is as an import says.
// mode: WRITE
// param network: STRING
// param importId: STRING
// param goal: STRING
MATCH (import:Import {networkId: $network, id: $importId})
MATCH (goal:Goal {networkId: $network, id: $goal})
MERGE (goal)-[:FROM]->(import)
