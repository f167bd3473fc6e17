// Which state of the shipped tables the graph has.
// mode: READ
// column hash: STRING
MATCH (version:TaxonomyVersion {name: 'shipped'})
RETURN version.hash AS hash
