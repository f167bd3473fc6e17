// Interactions up to `at`, by person: their weight (it halves every 180 days) and what it adds to strength, the last day,
// and the minutes of the year before `at`, shared equally among those present.
CALL (at, day) {
  MATCH (x:Interaction) WHERE x.networkId = $network AND x.at <= at
  MATCH (x)-[:WITH]->(p:Person)
  WITH p,
    sum(CASE x.channel WHEN 'MEETING' THEN 2.5 WHEN 'CALL' THEN 1.5 WHEN 'REACTION' THEN 0.2 ELSE 0.5 END
        * 2.0 ^ ((x.day - day) / 180.0)) AS weight,
    max(x.day) AS lastDay,
    sum(CASE WHEN x.at > at - duration({days: 365}) THEN x.minutesEach ELSE 0.0 END) AS minutes
  RETURN apoc.map.fromPairs(collect([p.id,
    {weight: weight, evidence: 0.8 * (1.0 - 2.0 ^ (-weight / 4.0)), lastDay: lastDay, minutes: minutes}])) AS meetings
}
