// Names of organizations by their keys.
// mode: READ
// param network: STRING -- id of the network
// param keys: LIST<STRING>
// column key: STRING
// column name: STRING
UNWIND $keys AS key
MATCH (organization:Organization {networkId: $network, key: key})
RETURN organization.key AS key, coalesce(organization.name, organization.key) AS name
