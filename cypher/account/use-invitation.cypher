// Takes an invitation, which can be done once. No row where there is none, or its time is over.
// mode: WRITE
// param hash: STRING
// param at: DATETIME
// column used: BOOLEAN
MATCH (invitation:Invitation {hash: $hash})
WITH invitation, $at < invitation.until AS used
DETACH DELETE invitation
RETURN used
