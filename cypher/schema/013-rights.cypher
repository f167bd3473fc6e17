// Who asked to be forgotten, as keyed hashes only.
CREATE CONSTRAINT suppression_id IF NOT EXISTS FOR (s:Suppression) REQUIRE (s.networkId, s.id) IS UNIQUE;
