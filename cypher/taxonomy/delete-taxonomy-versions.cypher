// Forgets that taxonomies were loaded, so that nothing is classified by them any more.
// mode: WRITE
MATCH (version:TaxonomyVersion) WHERE version.name IS NOT NULL AND version.scheme IS NOT NULL
DELETE version
