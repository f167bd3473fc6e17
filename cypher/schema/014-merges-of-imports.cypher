// The merges that an import brought about, to take them back with it.
CREATE INDEX merge_event_import IF NOT EXISTS FOR (e:MergeEvent) ON (e.networkId, e.importId);
// An import of the same bytes, whatever the file was called.
CREATE INDEX import_sha256 IF NOT EXISTS FOR (i:Import) ON (i.networkId, i.sha256);
