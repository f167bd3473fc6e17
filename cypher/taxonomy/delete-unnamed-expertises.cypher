// Deletes the shared expertises that no name means and that are broader or narrower than none.
// mode: WRITE
MATCH (concept:Expertise) WHERE concept.uri IS NOT NULL
  AND NOT EXISTS { (:ExpertiseName)-[:NAMES]->(concept) } AND NOT EXISTS { (concept)-[:BROADER]-() }
DELETE concept
