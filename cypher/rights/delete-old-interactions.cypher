// Deletes up to $limit interactions of a network that are older than a moment.
// mode: WRITE
// param network: STRING
// param before: DATETIME
// param limit: INTEGER
// column deleted: INTEGER
MATCH (interaction:Interaction) WHERE interaction.networkId = $network AND interaction.id IS NOT NULL AND interaction.at < $before
WITH interaction LIMIT $limit
DETACH DELETE interaction
RETURN count(*) AS deleted
