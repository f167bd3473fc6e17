// Brings a planned action to its next state.
// mode: WRITE
// param network: STRING
// param id: STRING
// param state: STRING
// param at: DATETIME
// param note: STRING?
// param person: STRING? -- who was found for a PROFILE; null: as it is
MATCH (action:PlannedAction {networkId: $network, id: $id})
SET action.states = action.states + $state, action.stateTimes = action.stateTimes + $at,
  action.note = coalesce($note, action.note), action.person = coalesce($person, action.person)
