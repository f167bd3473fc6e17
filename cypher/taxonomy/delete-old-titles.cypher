// Deletes up to $limit titles of a language that the version just loaded does not have; called until none is left.
// mode: WRITE
// param lang: STRING
// param version: STRING
// param limit: INTEGER
// column deleted: INTEGER
MATCH (title:OccupationTitle) WHERE title.lang = $lang AND title.version <> $version
WITH title LIMIT $limit
DETACH DELETE title
RETURN count(*) AS deleted
