// Copies for auditors whose time is over.
// mode: READ
// param at: DATETIME
// column id: STRING
MATCH (copy:Network) WHERE copy.copyEndsAt <= $at
RETURN copy.id AS id
