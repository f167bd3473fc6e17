// Criteria and profiles have no key of their own; these find them when a network is deleted.
CREATE INDEX criterion_network IF NOT EXISTS FOR (c:Criterion) ON (c.networkId, c.dimension);
CREATE INDEX profile_network IF NOT EXISTS FOR (p:Profile) ON (p.networkId, p.platform);
