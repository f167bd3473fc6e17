// What was said of the ties to the ego, ended ones included, in the order in which it was recorded.
// mode: READ
// param network: STRING
// column personId: STRING
// column records: LIST<STRING> -- each as JSON
MATCH (:Network {id: $network})-[:EGO]->(:Person)-[tie:KNOWS]-(person:Person)
CALL (tie) {
  MATCH (record:TieRecord {networkId: $network, pairKey: tie.pairKey})
  WITH record ORDER BY record.at, record.ordinal, record.key
  RETURN collect(record.content) AS records
}
RETURN person.id AS personId, records
