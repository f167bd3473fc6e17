// Ends the undoing of an import: its report stays and says so, and the network is what the imports that are left say of it.
// mode: WRITE
// param network: STRING
// param importId: STRING
// param at: DATETIME
MATCH (network:Network {id: $network})
MATCH (import:Import {networkId: $network, id: $importId})
SET import.status = 'UNDONE', import.undoneAt = $at, import.isUndoing = null, import.resumable = false
WITH network, import WHERE import.source IS NOT NULL
CALL (import) {
  MATCH (other:Import) WHERE other.networkId = $network AND other.at IS NOT NULL AND other.source IS NOT NULL
    AND other.status <> 'UNDONE'
  WITH other ORDER BY other.at, other.id
  RETURN collect(other.source) AS sources, [said IN collect(other.tiesComplete) WHERE said IS NOT NULL] AS tiesComplete
}
SET network.source = head(sources), network.tiesComplete = coalesce(last(tiesComplete), false)
