// Imports as jobs: which of them are unfinished, whose environment each was, and which import said what, so that a whole
// import can be undone while what another one said stays.
CREATE INDEX import_status IF NOT EXISTS FOR (i:Import) ON (i.networkId, i.status);
CREATE INDEX import_person IF NOT EXISTS FOR (i:Import) ON (i.networkId, i.personId);
CREATE CONSTRAINT tie_suggestion_pair IF NOT EXISTS FOR (s:TieSuggestion) REQUIRE (s.networkId, s.pairKey) IS UNIQUE;
MATCH (record:TieRecord) WHERE record.importId IS NOT NULL
CALL (record) {
  MATCH (import:Import {networkId: record.networkId, id: record.importId})
  MERGE (record)-[:FROM]->(import)
} IN TRANSACTIONS OF 1000 ROWS;
