// Whom a message concerns among the contacts it would reach, who must not see it, and who was written to too often already;
// the best fit first. Without topics the requirements of the goal are what the message is about.
// mode: READ
// procedure: custom.ambit.audience
// param network: STRING -- id of the network
// param goal: STRING -- id of the goal the message serves
// param at: DATETIME? = null -- the moment whose network is meant; null: now
// param goalAt: DATETIME? = null -- the moment whose version of the goal is meant; null: at
// param topics: LIST<MAP>? = null -- criteria with the keys of a Criterion node; null: the goal's requirements
// param platform: STRING? = null -- the platform it goes to; null: to every contact
// param competitors: LIST<STRING>? = null -- ids, keys or names of organizations whose people must not see it
// param keepFrom: LIST<STRING>? = null -- ids of persons who must not see it
// param often: INTEGER = 3 -- how many messages within 30 days are too many
// param model: STRING = 'ambit-1' -- name of the model
// column person: STRING -- id of the contact
// column fit: FLOAT -- to the topics
// column concerned: BOOLEAN -- whether the fit is at least .5
// column risks: LIST<STRING> -- why the contact must not see it: EMPLOYER, COMPETITOR, MARKED or PRIVATE; empty: may
// column sent: INTEGER -- messages and e-mails sent to the contact within 30 days
// column tooOften: BOOLEAN

// include fragments/scope
CALL (ego, day) {
  MATCH (ego)-[k:KNOWS]-(person:Person)
  WHERE (k.sinceDay IS NULL OR k.sinceDay <= day) AND (k.untilDay IS NULL OR day < k.untilDay)
    AND ($platform IS NULL OR $platform IN k.platforms)
  RETURN collect(person) AS audience, apoc.map.fromPairs(collect([person.id, coalesce(k.private, false)])) AS privacy
}
CALL (goal, goalAt, day) {
  WITH goal, goalAt, day WHERE $topics IS NULL
  // include fragments/fit
  UNWIND persons AS person
  RETURN apoc.map.fromPairs(collect([person.id, reduce(best = 0.0, f IN fits | CASE WHEN f.fit > best THEN f.fit ELSE best END)]))
    AS goalFits
}
// include fragments/topic-fit
CALL (ego, goal, day) {
  MATCH (ego)-[:HELD]->(position:Position)-[:AT]->(organization:Organization)
  WHERE goal.kind = 'JOB_SEARCH'
    AND (position.fromDay IS NULL OR position.fromDay <= day) AND (position.toDay IS NULL OR day < position.toDay)
  RETURN collect(DISTINCT organization.key) AS employers
}
CALL (at) {
  MATCH (x:Interaction)
  WHERE x.networkId = $network AND x.at <= at AND x.at > at - duration({days: 30}) AND x.direction = 'OUT'
    AND x.channel IN ['EMAIL', 'MESSAGE']
  MATCH (x)-[:WITH]->(p:Person)
  WITH p, count(x) AS sent
  RETURN apoc.map.fromPairs(collect([p.id, sent])) AS sentTo
}
UNWIND audience AS person
CALL (person, day, employers) {
  OPTIONAL MATCH (person)-[:HELD]->(position:Position)-[:AT]->(organization:Organization)
  WHERE (position.fromDay IS NULL OR position.fromDay <= day) AND (position.toDay IS NULL OR day < position.toDay)
  RETURN count(CASE WHEN organization.key IN employers THEN 1 END) > 0 AS colleague,
    count(CASE WHEN organization.id IN coalesce($competitors, []) OR organization.key IN coalesce($competitors, []) OR organization.name IN coalesce($competitors, [])
      THEN 1 END) > 0 AS competitor
}
WITH person.id AS person, coalesce(topicFits[person.id], goalFits[person.id], 0.0) AS fit,
  CASE WHEN colleague THEN ['EMPLOYER'] ELSE [] END + CASE WHEN competitor THEN ['COMPETITOR'] ELSE [] END
    + CASE WHEN coalesce(person.guarded, false) OR person.id IN coalesce($keepFrom, []) THEN ['MARKED'] ELSE [] END
    + CASE WHEN privacy[person.id] THEN ['PRIVATE'] ELSE [] END AS risks,
  coalesce(sentTo[person.id], 0) AS sent
RETURN person, fit, fit >= 0.5 AS concerned, risks, sent, sent >= $often AS tooOften
ORDER BY fit DESC, person
