// Replaces what people wrote, where it still says what it said.
// mode: WRITE
// param network: STRING
// param texts: LIST<{kind: STRING, id: STRING, property: STRING, text: STRING, replacement: STRING}>
CALL () {
  UNWIND $texts AS row
  WITH row WHERE row.kind = 'Interaction'
  MATCH (n:Interaction {networkId: $network, id: row.id})
  SET n.note = CASE row.property WHEN 'note' THEN row.replacement ELSE n.note END,
    n.outcome = CASE row.property WHEN 'outcome' THEN row.replacement ELSE n.outcome END
}
CALL () {
  UNWIND $texts AS row
  WITH row WHERE row.kind = 'PlannedAction'
  MATCH (n:PlannedAction {networkId: $network, id: row.id})
  SET n.note = row.replacement
}
CALL () {
  UNWIND $texts AS row
  WITH row WHERE row.kind = 'Goal'
  MATCH (n:Goal {networkId: $network, id: row.id})
  SET n.title = row.replacement
}
CALL () {
  UNWIND $texts AS row
  WITH row WHERE row.kind = 'Requirement'
  MATCH (n:Requirement {networkId: $network, versionId: row.id})
  SET n.label = row.replacement
}
CALL () {
  UNWIND $texts AS row
  WITH row WHERE row.kind = 'Community'
  MATCH (n:Community {networkId: $network, id: row.id})
  SET n.name = row.replacement
}
CALL () {
  UNWIND $texts AS row
  WITH row WHERE row.kind = 'Import'
  MATCH (n:Import {networkId: $network, id: row.id})
  SET n.file = CASE row.property WHEN 'file' THEN row.replacement ELSE n.file END,
    n.parts = CASE row.property WHEN 'parts' THEN row.replacement ELSE n.parts END,
    n.consent = CASE row.property WHEN 'consent' THEN row.replacement ELSE n.consent END,
    n.mapping = CASE row.property WHEN 'mapping' THEN row.replacement ELSE n.mapping END,
    n.givenColumns = CASE row.property WHEN 'givenColumns' THEN row.replacement ELSE n.givenColumns END
}
CALL () {
  UNWIND $texts AS row
  WITH row WHERE row.kind = 'ImportMapping'
  MATCH (n:ImportMapping {networkId: $network, signature: row.id})
  SET n.columns = row.replacement
}
CALL () {
  UNWIND $texts AS row
  WITH row WHERE row.kind = 'ImportProblem'
  MATCH (n:ImportProblem) WHERE n.networkId = $network AND n.importId = row.id
    AND (row.property = 'part' AND n.part = row.text OR row.property = 'message' AND n.message = row.text)
  SET n.part = CASE row.property WHEN 'part' THEN row.replacement ELSE n.part END,
    n.message = CASE row.property WHEN 'message' THEN row.replacement ELSE n.message END
}
CALL () {
  UNWIND $texts AS row
  WITH row WHERE row.kind = 'OutsideAudit'
  MATCH (n:OutsideAudit {networkId: $network, id: row.id})
  SET n.purpose = CASE row.property WHEN 'purpose' THEN row.replacement ELSE n.purpose END,
    n.override = CASE row.property WHEN 'override' THEN row.replacement ELSE n.override END,
    n.before = CASE row.property WHEN 'before' THEN row.replacement ELSE n.before END,
    n.declaration = CASE row.property WHEN 'declaration' THEN row.replacement ELSE n.declaration END
}
CALL () {
  UNWIND $texts AS row
  WITH row WHERE row.kind = 'AuditFinding'
  MATCH (n:AuditFinding {networkId: $network, id: row.id})
  SET n.evidence = CASE row.property WHEN 'evidence' THEN row.replacement ELSE n.evidence END,
    n.advice = CASE row.property WHEN 'advice' THEN row.replacement ELSE n.advice END,
    n.reply = CASE row.property WHEN 'reply' THEN row.replacement ELSE n.reply END,
    n.goalTitle = CASE row.property WHEN 'goalTitle' THEN row.replacement ELSE n.goalTitle END,
    n.requirementLabel = CASE row.property WHEN 'requirementLabel' THEN row.replacement ELSE n.requirementLabel END
}
CALL () {
  UNWIND $texts AS row
  WITH row WHERE row.kind = 'before'
  MATCH (n:Import {networkId: $network, id: row.id})<-[from:FROM]-(:Goal) WHERE from.before = row.text
  SET from.before = row.replacement
}
