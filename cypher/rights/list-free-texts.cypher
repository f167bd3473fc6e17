// What people wrote freely in a network, file names included, as far as it can quote somebody.
// mode: READ
// param network: STRING
// column kind: STRING -- label of the node
// column id: STRING
// column property: STRING
// column text: STRING
CALL () {
  MATCH (n:Interaction) WHERE n.networkId = $network AND n.at IS NOT NULL
  UNWIND [['note', n.note], ['outcome', n.outcome]] AS pair
  WITH n, pair WHERE pair[1] IS NOT NULL
  RETURN 'Interaction' AS kind, n.id AS id, pair[0] AS property, pair[1] AS text
UNION ALL
  MATCH (n:PlannedAction) WHERE n.networkId = $network AND n.id IS NOT NULL AND n.note IS NOT NULL
  RETURN 'PlannedAction' AS kind, n.id AS id, 'note' AS property, n.note AS text
UNION ALL
  MATCH (n:Goal) WHERE n.networkId = $network AND n.id IS NOT NULL
  RETURN 'Goal' AS kind, n.id AS id, 'title' AS property, n.title AS text
UNION ALL
  MATCH (n:Requirement) WHERE n.networkId = $network AND n.versionId IS NOT NULL
  RETURN 'Requirement' AS kind, n.versionId AS id, 'label' AS property, n.label AS text
UNION ALL
  MATCH (n:Community) WHERE n.networkId = $network AND n.id IS NOT NULL AND n.name IS NOT NULL
  RETURN 'Community' AS kind, n.id AS id, 'name' AS property, n.name AS text
UNION ALL
  MATCH (n:Import) WHERE n.networkId = $network AND n.at IS NOT NULL
  UNWIND [['file', n.file], ['parts', n.parts], ['consent', n.consent], ['mapping', n.mapping],
    ['givenColumns', n.givenColumns]] AS pair
  WITH n, pair WHERE pair[1] IS NOT NULL
  RETURN 'Import' AS kind, n.id AS id, pair[0] AS property, pair[1] AS text
UNION ALL
  MATCH (n:ImportMapping) WHERE n.networkId = $network AND n.signature IS NOT NULL
  RETURN 'ImportMapping' AS kind, n.signature AS id, 'columns' AS property, n.columns AS text
UNION ALL
  MATCH (n:ImportProblem) WHERE n.networkId = $network AND n.importId IS NOT NULL
  UNWIND [['part', n.part], ['message', n.message]] AS pair
  WITH n, pair WHERE pair[1] IS NOT NULL
  RETURN DISTINCT 'ImportProblem' AS kind, n.importId AS id, pair[0] AS property, pair[1] AS text
UNION ALL
  MATCH (n:OutsideAudit) WHERE n.networkId = $network AND n.id IS NOT NULL
  UNWIND [['purpose', n.purpose], ['override', n.override], ['before', n.before], ['declaration', n.declaration]] AS pair
  WITH n, pair WHERE pair[1] IS NOT NULL
  RETURN 'OutsideAudit' AS kind, n.id AS id, pair[0] AS property, pair[1] AS text
UNION ALL
  MATCH (n:AuditFinding) WHERE n.networkId = $network AND n.id IS NOT NULL
  UNWIND [['evidence', n.evidence], ['advice', n.advice], ['reply', n.reply],
    ['goalTitle', n.goalTitle], ['requirementLabel', n.requirementLabel]] AS pair
  WITH n, pair WHERE pair[1] IS NOT NULL
  RETURN 'AuditFinding' AS kind, n.id AS id, pair[0] AS property, pair[1] AS text
UNION ALL
  MATCH (n:Import)<-[from:FROM]-(goal:Goal) WHERE n.networkId = $network AND n.at IS NOT NULL AND from.before IS NOT NULL
    AND goal.networkId = $network AND goal.id IS NOT NULL
  RETURN 'before' AS kind, n.id AS id, 'before' AS property, from.before AS text
}
RETURN kind, id, property, text
