// Gives records whose key names a forgotten person, because they came from that person's own list, a key that does not.
// mode: WRITE
// param network: STRING
// param before: STRING -- what their keys begin with
// param after: STRING
MATCH (record:SourceRecord) WHERE record.networkId = $network AND record.recordKey STARTS WITH $before
SET record.recordKey = $after + substring(record.recordKey, size($before))
