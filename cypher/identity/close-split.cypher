// Notes that a split was taken back.
// mode: WRITE
// param network: STRING
// param id: STRING
// param at: DATETIME
MATCH (event:MergeEvent {networkId: $network, id: $id})
SET event.undoneAt = $at
