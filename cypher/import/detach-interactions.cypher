// Takes an import's word away from interactions; those that only it said go. Called until nothing is left.
// mode: WRITE
// param network: STRING
// param importId: STRING
// param limit: INTEGER
// column detached: INTEGER
MATCH (import:Import {networkId: $network, id: $importId})
WITH import
MATCH (import)<-[from:FROM]-(interaction:Interaction)
WITH import, from, interaction LIMIT $limit
WITH from, interaction, coalesce(interaction.isLogged, false)
  OR EXISTS { MATCH (interaction)-[:FROM]->(other) WHERE other <> import } AS isKept
DELETE from
WITH interaction, isKept
FOREACH (gone IN CASE WHEN isKept THEN [] ELSE [interaction] END | DETACH DELETE gone)
RETURN count(*) AS detached
