// The goals that an import made or changed, with what each was before (null: it was not there), and whether the owner or a
// later import changed it since, or planned for it.
// mode: READ
// param network: STRING
// param importId: STRING
// column id: STRING
// column before: STRING? -- as JSON
// column isChangedSince: BOOLEAN
MATCH (import:Import {networkId: $network, id: $importId})<-[from:FROM]-(goal)
// By labels(), so that no plan begins with all the goals there are.
WITH import, from, goal WHERE 'Goal' IN labels(goal)
RETURN goal.id AS id, from.before AS before,
  coalesce(goal.isEdited, false) OR EXISTS {
    MATCH (goal)-[:FROM]->(later:Import) WHERE later <> import AND later.at > import.at
  } OR EXISTS { MATCH (goal)<-[:FOR]-(interaction:Interaction) WHERE coalesce(interaction.isLogged, false) }
    OR EXISTS { (goal)<-[:FOR]-(:PlannedAction) } OR EXISTS { (goal)<-[:OF]-(:Snapshot) } AS isChangedSince
ORDER BY goal.id
