// The networks whose positions were not all classified with this state of the taxonomies, and how far each has come.
// mode: READ
// param hash: STRING
// param none: STRING -- as which a network counts that was never classified again
// column network: STRING
// column upTo: STRING? -- id of the last person done with this state
MATCH (network:Network) WHERE network.id IS NOT NULL AND coalesce(network.classifiedWith, $none) <> $hash
  AND network.isAuditCopy IS NULL
RETURN network.id AS network, CASE WHEN network.classifyingWith = $hash THEN network.classifiedUpTo END AS upTo
ORDER BY network
