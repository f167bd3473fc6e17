// Remembers that all of a taxonomy is there in one language.
// mode: WRITE
// param name: STRING
// param scheme: STRING
// param lang: STRING
// param hash: STRING
// param file: STRING
// param release: STRING?
// param entries: INTEGER
// param labels: INTEGER
// param at: DATETIME
MERGE (version:TaxonomyVersion {name: $name})
SET version.scheme = $scheme, version.lang = $lang, version.hash = $hash, version.file = $file, version.release = $release,
  version.entries = $entries, version.labels = $labels, version.loadedAt = $at
