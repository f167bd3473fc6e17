// Persons that became one with another, pairs that may be one, and what was merged when.
CREATE CONSTRAINT former_person_id IF NOT EXISTS FOR (f:FormerPerson) REQUIRE (f.networkId, f.id) IS UNIQUE;
CREATE CONSTRAINT duplicate_id IF NOT EXISTS FOR (d:Duplicate) REQUIRE (d.networkId, d.id) IS UNIQUE;
CREATE CONSTRAINT merge_event_id IF NOT EXISTS FOR (e:MergeEvent) REQUIRE (e.networkId, e.id) IS UNIQUE;
CREATE INDEX former_person_external IF NOT EXISTS FOR (f:FormerPerson) ON (f.networkId, f.externalId);
CREATE INDEX duplicate_state IF NOT EXISTS FOR (d:Duplicate) ON (d.networkId, d.state);
CREATE INDEX merge_event_at IF NOT EXISTS FOR (e:MergeEvent) ON (e.networkId, e.at);
