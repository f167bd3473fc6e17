// Whose people a message cannot be kept from, because it is not known where they are: of a job search the present employer, and
// named organizations that the network does not know. No row where there is no such goal.
// mode: READ
// param network: STRING
// param goal: STRING
// param day: INTEGER
// param competitors: LIST<{said: STRING, key: STRING}> -- as they were named, and the key of that name
// column isEmployerUnknown: BOOLEAN -- a job search, and no present position of the ego
// column unknown: LIST<STRING> -- as they were named
MATCH (network:Network {id: $network})-[:EGO]->(ego:Person)
MATCH (network)-[:PURSUES]->(goal:Goal {networkId: $network, id: $goal})
CALL () {
  UNWIND $competitors AS each
  WITH each.said AS said, each.key AS key
  WHERE NOT EXISTS { (:Organization {networkId: $network, id: said})<-[:AT]-() }
    AND NOT EXISTS { (:Organization {networkId: $network, key: key})<-[:AT]-() }
  RETURN collect(said) AS unknown
}
RETURN unknown, goal.kind = 'JOB_SEARCH' AND NOT EXISTS {
  MATCH (ego)-[:HELD]->(position:Position)-[:AT]->(:Organization)
  WHERE (position.fromDay IS NULL OR position.fromDay <= $day) AND (position.toDay IS NULL OR $day < position.toDay)
} AS isEmployerUnknown
