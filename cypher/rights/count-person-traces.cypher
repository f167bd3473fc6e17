// How much of a person a network holds, by kind.
// mode: READ
// param network: STRING
// param id: STRING
// param ids: LIST<STRING> -- of the person and of everybody who became part of them
// column records: INTEGER
// column profiles: INTEGER
// column positions: INTEGER
// column ties: INTEGER
// column tieRecords: INTEGER
// column interactions: INTEGER -- with nobody else
// column sharedInteractions: INTEGER -- with others as well, which stay without the person
// column duplicates: INTEGER
// column mergeEvents: INTEGER
// column dismissedTies: INTEGER
// column plannedActions: INTEGER
// column criteria: INTEGER
// column environments: INTEGER -- imports of the person's own contacts
MATCH (person:Person {networkId: $network, id: $id})
CALL (person) {
  OPTIONAL MATCH (person)<-[:WITH]-(interaction:Interaction)
  WITH interaction, COUNT { (interaction)-[:WITH]->() } AS persons
  RETURN count(CASE WHEN persons = 1 THEN interaction END) AS interactions,
    count(CASE WHEN persons > 1 THEN interaction END) AS sharedInteractions
}
CALL () {
  MATCH (record:TieRecord) WHERE record.networkId = $network AND record.key IS NOT NULL
    AND any(id IN $ids WHERE record.pairKey CONTAINS id OR coalesce(record.saidOf, '') CONTAINS id)
  RETURN count(record) AS tieRecords
}
CALL () {
  MATCH (duplicate:Duplicate) WHERE duplicate.networkId = $network AND duplicate.id IS NOT NULL
    AND (duplicate.a IN $ids OR duplicate.b IN $ids)
  RETURN count(duplicate) AS duplicates
}
CALL () {
  MATCH (event:MergeEvent) WHERE event.networkId = $network AND event.id IS NOT NULL
    AND (event.fromId IN $ids OR event.toId IN $ids)
  RETURN count(event) AS mergeEvents
}
CALL () {
  MATCH (dismissed:TieSuggestion) WHERE dismissed.networkId = $network AND dismissed.pairKey IS NOT NULL
    AND any(id IN $ids WHERE dismissed.pairKey CONTAINS id)
  RETURN count(dismissed) AS dismissedTies
}
CALL () {
  MATCH (action:PlannedAction) WHERE action.networkId = $network AND action.id IS NOT NULL
    AND (action.person IN $ids OR any(id IN action.path WHERE id IN $ids))
  RETURN count(action) AS plannedActions
}
CALL () {
  MATCH (criterion:Criterion {networkId: $network, dimension: 'PERSON'})
  WHERE criterion.personId IN $ids OR criterion.saidOf IN $ids
  RETURN count(criterion) AS criteria
}
CALL () {
  MATCH (import:Import) WHERE import.networkId = $network AND import.personId IN $ids
  RETURN count(import) AS environments
}
RETURN COUNT { (person)<-[:RESOLVES_TO]-(:SourceRecord) } AS records, COUNT { (person)-[:HAS_PROFILE]->() } AS profiles,
  COUNT { (person)-[:HELD]->() } AS positions, COUNT { (person)-[:KNOWS]-() } AS ties, tieRecords, interactions,
  sharedInteractions, duplicates, mergeEvents, dismissedTies, plannedActions, criteria, environments
