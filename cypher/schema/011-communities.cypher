// Communities of a network.
CREATE CONSTRAINT community_id IF NOT EXISTS FOR (c:Community) REQUIRE (c.networkId, c.id) IS UNIQUE;
