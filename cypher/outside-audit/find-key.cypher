// The key by which the ids and pseudonyms of an audit were made; for the owner's own answers only.
// mode: READ
// param network: STRING
// param id: STRING
// column key: STRING
MATCH (audit:OutsideAudit {networkId: $network, id: $id})
RETURN audit.key AS key
