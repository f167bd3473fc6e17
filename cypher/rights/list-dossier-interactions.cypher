// Everything a person took part in, in its order; who else did is theirs, and only counted.
// mode: READ
// param network: STRING
// param id: STRING
// column at: DATETIME
// column minutes: FLOAT
// column channel: STRING
// column direction: STRING?
// column outcome: STRING?
// column note: STRING?
// column others: INTEGER
// column goal: STRING? -- title of the goal it served
// column files: LIST<STRING>
MATCH (:Person {networkId: $network, id: $id})<-[:WITH]-(x:Interaction)
RETURN x.at AS at, x.minutes AS minutes, x.channel AS channel, x.direction AS direction, x.outcome AS outcome, x.note AS note,
  COUNT { (x)-[:WITH]->() } - 1 AS others, head([(x)-[:FOR]->(goal:Goal) | goal.title]) AS goal,
  COLLECT { MATCH (x)-[:FROM]->(import:Import) RETURN import.file ORDER BY import.at, import.id } AS files
ORDER BY at, channel
