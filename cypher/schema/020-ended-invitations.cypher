// Invitations whose time is over are found to be deleted.
CREATE INDEX invitation_until IF NOT EXISTS FOR (i:Invitation) ON (i.until);
