// The taxonomies that an operator has loaded, each language by itself.
// mode: READ
// column name: STRING -- scheme and language, such as `ESCO_OCCUPATIONS:fr`
// column scheme: STRING
// column lang: STRING
// column hash: STRING -- SHA-256 of the file and of how it is read
// column file: STRING
// column release: STRING?
// column entries: INTEGER
// column labels: INTEGER
// column loadedAt: DATETIME
MATCH (version:TaxonomyVersion) WHERE version.name IS NOT NULL AND version.scheme IS NOT NULL
RETURN version.name AS name, version.scheme AS scheme, version.lang AS lang, version.hash AS hash, version.file AS file,
  version.release AS release, version.entries AS entries, version.labels AS labels, version.loadedAt AS loadedAt
ORDER BY name
