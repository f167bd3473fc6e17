// Whether a network was opened from a file for an auditor.
// mode: READ
// param network: STRING
// column isForAudit: BOOLEAN
MATCH (network:Network {id: $network})
RETURN coalesce(network.source STARTS WITH 'audit-', false) AS isForAudit
