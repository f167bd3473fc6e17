// Every tie of a network that is not merely inferred.
// mode: READ
// param network: STRING
// column a: STRING
// column b: STRING
// column declared: FLOAT?
// column since: DATE?
// column until: DATE?
// column lastContact: DATE?
// column kinds: LIST<STRING>
// column platforms: LIST<STRING>
// column private: BOOLEAN
MATCH (a:Person)-[tie:KNOWS]->(b:Person)
WHERE tie.networkId = $network AND tie.pairKey IS NOT NULL AND NOT tie.inferred
RETURN a.id AS a, b.id AS b, tie.declared AS declared, tie.since AS since, tie.until AS until,
  tie.lastContact AS lastContact, tie.kinds AS kinds, tie.platforms AS platforms, tie.private AS private
ORDER BY tie.pairKey
