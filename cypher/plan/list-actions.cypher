// The planned actions of a goal, the newest first, or one of them.
// mode: READ
// param network: STRING
// param goal: STRING? -- id of the goal; null: of any
// param id: STRING? -- this one only; null: all
// param state: LIST<STRING>? -- those that stand so; null: all
// column id: STRING
// column goal: STRING
// column kind: STRING
// column person: STRING?
// column requirement: STRING
// column path: LIST<STRING> -- ids, from the ego to the person
// column plannedAt: DATETIME
// column note: STRING?
// column states: LIST<STRING> -- all it went through, in order
// column stateTimes: LIST<DATETIME> -- when each began
// column gain: FLOAT -- of coverage, as forecast
// column expected: FLOAT
// column points: FLOAT
// column expectedPoints: FLOAT
// column nextStrength: FLOAT?
// column scoreBefore: FLOAT?
// column coverageBefore: FLOAT?
MATCH (a:PlannedAction)
WHERE a.networkId = $network AND a.id IS NOT NULL AND ($id IS NULL OR a.id = $id) AND ($goal IS NULL OR a.goalId = $goal)
  AND ($state IS NULL OR last(a.states) IN $state)
RETURN a.id AS id, a.goalId AS goal, a.kind AS kind, a.person AS person, a.requirement AS requirement, a.path AS path,
  a.plannedAt AS plannedAt, a.note AS note, a.states AS states, a.stateTimes AS stateTimes, a.gain AS gain, a.expected AS expected,
  a.points AS points, a.expectedPoints AS expectedPoints, a.nextStrength AS nextStrength, a.scoreBefore AS scoreBefore,
  a.coverageBefore AS coverageBefore
ORDER BY a.plannedAt DESC, a.id
