// What the columns of a table hold, as the owner said it: once for each set of columns, by the signature of their names.
CREATE CONSTRAINT import_mapping_signature IF NOT EXISTS FOR (m:ImportMapping) REQUIRE (m.networkId, m.signature) IS UNIQUE;
