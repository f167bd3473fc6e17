// The snapshots of a goal, the newest moment first, or one of them.
// mode: READ
// param network: STRING
// param goal: STRING? -- id of the goal; null: of any
// param id: STRING? -- this one only; null: all
// param offset: INTEGER
// param limit: INTEGER
// column id: STRING
// column goal: STRING
// column takenAt: DATETIME
// column at: DATETIME
// column goalAt: DATETIME?
// column title: STRING?
// column model: STRING
// column alignment: STRING -- the row of the score, as JSON
// column parameters: STRING -- of the model, as JSON
// column requirements: STRING -- of the goal at that moment, as JSON
// column contacts: INTEGER
// column persons: INTEGER -- whose data the score looked at
// column ties: INTEGER
// column interactions: INTEGER
// column hash: STRING -- SHA-256 of inputs, model and parameters
// column total: INTEGER -- how many there are in all
MATCH (snapshot:Snapshot)
WHERE snapshot.networkId = $network AND snapshot.id IS NOT NULL AND ($id IS NULL OR snapshot.id = $id)
  AND ($goal IS NULL OR snapshot.goalId = $goal)
WITH snapshot ORDER BY snapshot.at DESC, snapshot.takenAt DESC, snapshot.id
WITH collect(snapshot) AS snapshots
UNWIND snapshots[$offset..$offset + $limit] AS s
RETURN s.id AS id, s.goalId AS goal, s.takenAt AS takenAt, s.at AS at, s.goalAt AS goalAt, s.title AS title, s.model AS model,
  s.alignment AS alignment, s.parameters AS parameters, s.requirements AS requirements, s.contacts AS contacts,
  s.persons AS persons, s.ties AS ties, s.interactions AS interactions, s.hash AS hash, size(snapshots) AS total
