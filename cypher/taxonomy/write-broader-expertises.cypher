// Writes which shared expertise is narrower than which. Repeating it changes nothing; those of another version stay until they
// are deleted. An end that no name means yet is made: its names may come later.
// mode: WRITE
// param source: STRING -- `OWN` or `ESCO`
// param version: STRING
// param pairs: LIST<{uri: STRING, broader: STRING}>
UNWIND $pairs AS row
MERGE (narrow:Expertise {uri: row.uri})
MERGE (wide:Expertise {uri: row.broader})
MERGE (narrow)-[broader:BROADER {source: $source}]->(wide)
SET broader.version = $version
