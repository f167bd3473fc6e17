// Remembers what the ego is called while no record says it, for when no record says it again.
// mode: WRITE
// param network: STRING
MATCH (network:Network {id: $network})-[:EGO]->(ego:Person)
WHERE NOT EXISTS { (ego)<-[:RESOLVES_TO]-(:SourceRecord) }
SET network.egoName = ego.name
