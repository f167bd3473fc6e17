// What must be unique, and the indexes by which every statement enters a network. Composite indexes start with the
// network's id, so that no statement can be fast by crossing networks.
CREATE CONSTRAINT account_id IF NOT EXISTS FOR (a:Account) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT network_id IF NOT EXISTS FOR (n:Network) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT model_name IF NOT EXISTS FOR (m:Model) REQUIRE m.name IS UNIQUE;
CREATE CONSTRAINT place_path IF NOT EXISTS FOR (p:Place) REQUIRE p.path IS UNIQUE;
CREATE CONSTRAINT sector_code IF NOT EXISTS FOR (s:Sector) REQUIRE s.code IS UNIQUE;
CREATE CONSTRAINT occupation_code IF NOT EXISTS FOR (o:Occupation) REQUIRE o.code IS UNIQUE;

CREATE CONSTRAINT person_id IF NOT EXISTS FOR (p:Person) REQUIRE (p.networkId, p.id) IS UNIQUE;
CREATE CONSTRAINT knows_pair IF NOT EXISTS FOR ()-[k:KNOWS]-() REQUIRE (k.networkId, k.pairKey) IS UNIQUE;
CREATE CONSTRAINT tie_record_key IF NOT EXISTS FOR (t:TieRecord) REQUIRE (t.networkId, t.key) IS UNIQUE;
CREATE CONSTRAINT source_record_id IF NOT EXISTS FOR (s:SourceRecord) REQUIRE (s.networkId, s.id) IS UNIQUE;
CREATE CONSTRAINT identity_key_value IF NOT EXISTS FOR (k:IdentityKey) REQUIRE (k.networkId, k.value) IS UNIQUE;
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (i:Import) REQUIRE (i.networkId, i.id) IS UNIQUE;
CREATE CONSTRAINT position_id IF NOT EXISTS FOR (p:Position) REQUIRE (p.networkId, p.id) IS UNIQUE;
CREATE CONSTRAINT organization_key IF NOT EXISTS FOR (o:Organization) REQUIRE (o.networkId, o.key) IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (o:Organization) REQUIRE (o.networkId, o.id) IS UNIQUE;
CREATE CONSTRAINT expertise_key IF NOT EXISTS FOR (e:Expertise) REQUIRE (e.networkId, e.key) IS UNIQUE;
CREATE CONSTRAINT goal_id IF NOT EXISTS FOR (g:Goal) REQUIRE (g.networkId, g.id) IS UNIQUE;
CREATE CONSTRAINT requirement_version IF NOT EXISTS FOR (r:Requirement) REQUIRE (r.networkId, r.versionId) IS UNIQUE;
CREATE CONSTRAINT interaction_id IF NOT EXISTS FOR (i:Interaction) REQUIRE (i.networkId, i.id) IS UNIQUE;

CREATE INDEX person_external IF NOT EXISTS FOR (p:Person) ON (p.networkId, p.externalId);
CREATE INDEX person_name IF NOT EXISTS FOR (p:Person) ON (p.networkId, p.sortName);
CREATE INDEX person_place IF NOT EXISTS FOR (p:Person) ON (p.networkId, p.placeKey);
CREATE INDEX tie_record_pair IF NOT EXISTS FOR (t:TieRecord) ON (t.networkId, t.pairKey);
CREATE INDEX source_record_key IF NOT EXISTS FOR (s:SourceRecord) ON (s.networkId, s.recordKey);
CREATE INDEX position_sector IF NOT EXISTS FOR (p:Position) ON (p.networkId, p.sectorCode);
CREATE INDEX position_sector_parent IF NOT EXISTS FOR (p:Position) ON (p.networkId, p.sectorParent);
CREATE INDEX position_occupation IF NOT EXISTS FOR (p:Position) ON (p.networkId, p.occupationCode);
CREATE INDEX position_seniority IF NOT EXISTS FOR (p:Position) ON (p.networkId, p.seniority);
CREATE INDEX goal_external IF NOT EXISTS FOR (g:Goal) ON (g.networkId, g.externalId);
CREATE INDEX import_at IF NOT EXISTS FOR (i:Import) ON (i.networkId, i.at);
CREATE INDEX import_problem IF NOT EXISTS FOR (p:ImportProblem) ON (p.networkId, p.importId);
CREATE INDEX interaction_at IF NOT EXISTS FOR (i:Interaction) ON (i.networkId, i.at);
