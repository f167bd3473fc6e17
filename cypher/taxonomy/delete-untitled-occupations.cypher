// Deletes the occupations of ESCO that no title names any more.
// mode: WRITE
MATCH (occupation:Occupation) WHERE occupation.uri IS NOT NULL AND NOT EXISTS { (:OccupationTitle)-[:NAMES]->(occupation) }
DETACH DELETE occupation
