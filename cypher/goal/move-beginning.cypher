// Lets the requirements that began with a goal begin with it still where its first day is another one; later versions, and
// those that would end before they begin, stay.
// mode: WRITE
// param network: STRING
// param goal: STRING
// param before: DATETIME? -- the goal's beginning as it was; null: always
// param after: DATETIME? -- as it is to be
MATCH (:Network {id: $network})-[:PURSUES]->(goal:Goal {networkId: $network, id: $goal})
MATCH (goal)-[valid:REQUIRES]->(requirement:Requirement)
WHERE coalesce(valid.validFrom = $before, valid.validFrom IS NULL AND $before IS NULL)
  AND coalesce($after < valid.validTo, true)
  // What replaced an earlier version began when that one ended, not with the goal.
  AND NOT EXISTS { MATCH (goal)-[earlier:REQUIRES]->(other:Requirement {id: requirement.id}) WHERE earlier.validTo = valid.validFrom }
SET valid.validFrom = $after
