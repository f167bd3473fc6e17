// Takes an invitation, which can be done once; it stays until its time is over. No row where there is none, or it was taken.
// mode: WRITE
// param hash: STRING
// param at: DATETIME
// column until: DATETIME
MATCH (invitation:Invitation {hash: $hash})
// Locked first: of two who come at once, the second one sees that it was taken.
SET invitation.lockedAt = $at
WITH invitation
WHERE invitation.usedAt IS NULL AND $at < invitation.until
SET invitation.usedAt = $at
RETURN invitation.until AS until
