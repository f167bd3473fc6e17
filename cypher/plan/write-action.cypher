// Plans an action for a goal; no row where the goal is gone. Repeating it changes nothing.
// mode: WRITE
// param network: STRING
// param goal: STRING
// param id: STRING
// param action: {kind: STRING, person: STRING?, requirement: STRING, path: LIST<STRING>, plannedAt: DATETIME, note: STRING?, gain: FLOAT, expected: FLOAT, points: FLOAT, expectedPoints: FLOAT, nextStrength: FLOAT?, scoreBefore: FLOAT?, coverageBefore: FLOAT?}
// column id: STRING
MATCH (:Network {id: $network})-[:PURSUES]->(goal:Goal {networkId: $network, id: $goal})
MERGE (action:PlannedAction {networkId: $network, id: $id})
ON CREATE SET action += $action, action.goalId = $goal, action.states = ['PLANNED'], action.stateTimes = [$action.plannedAt]
MERGE (action)-[:FOR]->(goal)
RETURN action.id AS id
