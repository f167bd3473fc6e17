// Writes shared expertises of one source with the names that mean them. Repeating it changes nothing; names of another version
// stay until they are deleted.
// mode: WRITE
// param source: STRING -- `OWN`, or `ESCO:` and a language
// param version: STRING -- hash of what they are from
// param expertises: LIST<{uri: STRING, labelEn: STRING?, labelFr: STRING?, names: LIST<{key: STRING, preferred: BOOLEAN}>}>
UNWIND $expertises AS row
MERGE (concept:Expertise {uri: row.uri})
SET concept.labelEn = coalesce(row.labelEn, concept.labelEn), concept.labelFr = coalesce(row.labelFr, concept.labelFr)
WITH row, concept
UNWIND row.names AS each
MERGE (name:ExpertiseName {key: each.key})
MERGE (name)-[names:NAMES {source: $source}]->(concept)
SET names.preferred = each.preferred, names.version = $version
