// Takes an import's word away from interactions; those that only it said go. Called until nothing is left.
// mode: WRITE
// param network: STRING
// param importId: STRING
// param limit: INTEGER
// column detached: INTEGER
MATCH (import:Import {networkId: $network, id: $importId})
MATCH (import)<-[from:FROM]-(interaction)
// By labels(), so that no plan begins with all the interactions there are.
WITH import, from, interaction WHERE 'Interaction' IN labels(interaction)
WITH import, from, interaction LIMIT $limit
WITH from, interaction, coalesce(interaction.isLogged, false)
  OR EXISTS { MATCH (interaction)-[:FROM]->(other) WHERE other <> import } AS isKept
DELETE from
WITH interaction, isKept
FOREACH (gone IN CASE WHEN isKept THEN [] ELSE [interaction] END | DETACH DELETE gone)
RETURN count(*) AS detached
