// Deletes what is said of a person but their own records: ties with all that was said of them, decisions about who is who,
// dismissed ties, planned actions; a way that led through the person is forgotten, its action stays.
// mode: WRITE
// param network: STRING
// param ids: LIST<STRING> -- of the person and of everybody who became part of them
CALL () {
  MATCH (record:TieRecord) WHERE record.networkId = $network AND record.key IS NOT NULL
    AND any(id IN $ids WHERE record.pairKey CONTAINS id OR coalesce(record.saidOf, '') CONTAINS id)
  DETACH DELETE record
}
CALL () {
  MATCH (duplicate:Duplicate) WHERE duplicate.networkId = $network AND duplicate.id IS NOT NULL
    AND (duplicate.a IN $ids OR duplicate.b IN $ids)
  DETACH DELETE duplicate
}
CALL () {
  MATCH (event:MergeEvent) WHERE event.networkId = $network AND event.id IS NOT NULL
    AND (event.fromId IN $ids OR event.toId IN $ids)
  DETACH DELETE event
}
CALL () {
  MATCH (dismissed:TieSuggestion) WHERE dismissed.networkId = $network AND dismissed.pairKey IS NOT NULL
    AND any(id IN $ids WHERE dismissed.pairKey CONTAINS id)
  DELETE dismissed
}
CALL () {
  MATCH (action:PlannedAction) WHERE action.networkId = $network AND action.id IS NOT NULL AND action.person IN $ids
  DETACH DELETE action
}
CALL () {
  MATCH (action:PlannedAction) WHERE action.networkId = $network AND action.id IS NOT NULL
    AND any(id IN action.path WHERE id IN $ids)
  SET action.path = []
}
