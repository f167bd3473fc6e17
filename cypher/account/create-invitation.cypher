// An invitation with which one account can be made.
// mode: WRITE
// param hash: STRING
// param until: DATETIME
MERGE (invitation:Invitation {hash: $hash})
SET invitation.until = $until
