// Notes of merges whose records are all gone that there is nothing left to take back.
// mode: WRITE
// param network: STRING
// param at: DATETIME
MATCH (event:MergeEvent) WHERE event.networkId = $network AND event.at IS NOT NULL
WITH event WHERE event.undoneAt IS NULL AND NOT EXISTS { (event)-[:MOVED]->() }
SET event.undoneAt = $at
