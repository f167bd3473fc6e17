// Accounts: how one is found by an address, a session or a key by the hash of its secret, and the counters of the limits.
CREATE CONSTRAINT account_email IF NOT EXISTS FOR (a:Account) REQUIRE a.email IS UNIQUE;
CREATE CONSTRAINT session_hash IF NOT EXISTS FOR (s:Session) REQUIRE s.hash IS UNIQUE;
CREATE CONSTRAINT api_key_hash IF NOT EXISTS FOR (k:ApiKey) REQUIRE k.hash IS UNIQUE;
CREATE CONSTRAINT invitation_hash IF NOT EXISTS FOR (i:Invitation) REQUIRE i.hash IS UNIQUE;
CREATE CONSTRAINT rate_limit_key IF NOT EXISTS FOR (r:RateLimit) REQUIRE r.key IS UNIQUE;
CREATE INDEX session_ends IF NOT EXISTS FOR (s:Session) ON (s.endsAt);
CREATE INDEX rate_limit_ends IF NOT EXISTS FOR (r:RateLimit) ON (r.endsAt);
