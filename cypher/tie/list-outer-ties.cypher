// The ties of which neither end is or was a contact, at all times, as alignment/read-ties lists a tie. The score does not look at
// them; maps and the measures of network science do.
// mode: READ
// param network: STRING -- id of the network
// column id: STRING -- of a person
// column others: LIST<ANY> -- each [id of the other, tie]
MATCH (:Network {id: $network})-[:EGO]->(ego:Person)
CALL (ego) {
  MATCH (a:Person) WHERE a.networkId = $network AND a.id IS NOT NULL AND a <> ego AND NOT EXISTS { (a)-[:KNOWS]-(ego) }
  MATCH (a)-[k:KNOWS]->(b:Person) WHERE NOT EXISTS { (b)-[:KNOWS]-(ego) }
  RETURN a.id AS id, collect([b.id, [k.declared, k.strengthDays, k.strengthValues, k.estimate, k.sinceDay, k.untilDay, k.contactDay,
    k.contactDays, coalesce(k.kin, false), coalesce(k.inferred, false), false, null]]) AS others
}
RETURN id, others
