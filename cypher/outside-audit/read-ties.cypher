// Every tie of a network, those merely inferred too, with all that the formulas need of it.
// mode: READ
// param network: STRING
// column a: STRING
// column b: STRING
// column declared: FLOAT?
// column estimate: FLOAT?
// column strength: FLOAT?
// column strengthDays: LIST<INTEGER>?
// column strengthValues: LIST<FLOAT>?
// column since: DATE?
// column until: DATE?
// column lastContact: DATE?
// column sinceDay: INTEGER?
// column untilDay: INTEGER?
// column contactDay: INTEGER?
// column contactDays: LIST<INTEGER>?
// column kinds: LIST<STRING>
// column platforms: LIST<STRING>
// column kin: BOOLEAN
// column private: BOOLEAN
// column inferred: BOOLEAN
// column compact: LIST<INTEGER>
MATCH (a:Person)-[tie:KNOWS]->(b:Person)
WHERE tie.networkId = $network AND tie.pairKey IS NOT NULL
RETURN a.id AS a, b.id AS b, tie.declared AS declared, tie.estimate AS estimate, tie.strength AS strength,
  tie.strengthDays AS strengthDays, tie.strengthValues AS strengthValues, tie.since AS since, tie.until AS until,
  tie.lastContact AS lastContact, tie.sinceDay AS sinceDay, tie.untilDay AS untilDay, tie.contactDay AS contactDay,
  tie.contactDays AS contactDays, coalesce(tie.kinds, []) AS kinds, coalesce(tie.platforms, []) AS platforms,
  coalesce(tie.kin, false) AS kin, coalesce(tie.private, false) AS private, coalesce(tie.inferred, false) AS inferred,
  tie.compact AS compact
