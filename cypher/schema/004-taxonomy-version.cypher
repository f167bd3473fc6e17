// Which state of the shipped classification tables a graph has.
CREATE CONSTRAINT taxonomy_version_name IF NOT EXISTS FOR (v:TaxonomyVersion) REQUIRE v.name IS UNIQUE;
