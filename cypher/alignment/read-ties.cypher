// The ties of a network that the score looks at, at all times: each contact's to the ego, and those to others (one between
// two contacts once). A tie is [declared, days of strengths, strengths, estimate, since, until, contact, days of contacts, kin,
// inferred, private, platforms]; days count from 1970-01-01.
// mode: READ
// param network: STRING -- id of the network
// column id: STRING -- of the contact
// column tie: LIST<ANY?> -- to the ego
// column others: LIST<ANY> -- each [id of the other, tie]
MATCH (:Network {id: $network})-[:EGO]->(ego:Person)
MATCH (ego)-[own:KNOWS]-(contact:Person)
CALL (ego, contact) {
  MATCH (contact)-[k:KNOWS]-(other:Person)
  WHERE other <> ego AND (contact.id < other.id OR NOT EXISTS { (other)-[:KNOWS]-(ego) })
  RETURN collect([other.id, [k.declared, k.strengthDays, k.strengthValues, k.estimate, k.sinceDay, k.untilDay, k.contactDay,
    k.contactDays, coalesce(k.kin, false), coalesce(k.inferred, false), false, null]]) AS others
}
RETURN contact.id AS id, [own.declared, own.strengthDays, own.strengthValues, own.estimate, own.sinceDay, own.untilDay,
  own.contactDay, own.contactDays, coalesce(own.kin, false), coalesce(own.inferred, false), coalesce(own.private, false),
  own.platforms] AS tie, others
