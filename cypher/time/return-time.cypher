// What the time spent on a goal has returned between two moments, the goal being held as it is at the end: one row for the
// whole, each month, sector, contact and outcome, and for the time no active goal needed. Time counts for a goal if it was
// logged for it, or for none and with somebody who fits it.
// mode: READ
// procedure: custom.ambit.timeReturn
// param network: STRING -- id of the network
// param goal: STRING -- id of the goal
// param from: DATETIME -- the first moment
// param to: DATETIME? = null -- the first moment after; null: now
// param model: STRING = 'ambit-1' -- name of the model
// column kind: STRING -- TOTAL, MONTH, SECTOR, CONTACT, OUTCOME or ELSEWHERE
// column key: STRING? -- the month (2026-03), NACE code (null: unknown), id of the contact, or outcome
// column hours: FLOAT
// column interactions: INTEGER
// column before: FLOAT? -- TOTAL: coverage at `from`
// column after: FLOAT? -- TOTAL: coverage at `to`
// column gain: FLOAT? -- TOTAL: what coverage gained; CONTACT and SECTOR: what coverage at `to` would lack without them

MATCH (model:Model {name: $model})
MATCH (network:Network {id: $network})-[:EGO]->(ego:Person)
MATCH (network)-[:PURSUES]->(goal:Goal {networkId: $network, id: $goal})
WITH network, ego, goal, model, coalesce($to, datetime()) AS to,
  CASE coalesce(goal.helpValues[size([changed IN goal.helpTimes WHERE changed <= coalesce($to, datetime())])], goal.help)
    WHEN 'INFORMATION' THEN model.gammaInformation WHEN 'COSTLY' THEN model.gammaCostly
    ELSE model.gammaOrdinary END AS gamma,
  model.delta AS delta, model.phiMin AS phiMin, 1.0 / model.halfLife AS decay, 1.0 / model.halfLifeKin AS decayKin,
  model.noContactDays AS noContactDays
CALL (network, ego, goal, model, to, gamma, phiMin, decay, decayKin, noContactDays) {
  WITH *, $from AS at, to AS goalAt, toInteger(floor($from.epochSeconds / 86400.0)) AS day
  // include fragments/meetings
  // include fragments/contacts
  // include fragments/requirements
  // include fragments/candidates
  // include fragments/support-groups
  WITH [r IN supported WHERE r.known] AS counted
  RETURN reduce(sum = 0.0, r IN counted | sum + r.weight * r.coverage)
    / reduce(total = 0.0, r IN counted | total + r.weight) AS coverageThen, size(counted) > 0 AS knownBefore
}
CALL (network, ego, goal, model, to, gamma, phiMin, decay, decayKin, noContactDays) {
  WITH *, to AS at, to AS goalAt, toInteger(floor(to.epochSeconds / 86400.0)) AS day
  // include fragments/meetings
  // include fragments/contacts
  // include fragments/requirements
  // include fragments/candidates
  // include fragments/support-groups
  WITH candidates, [r IN supported WHERE r.known] AS counted, day
  WITH candidates, counted, day, reduce(total = 0.0, r IN counted | total + r.weight) AS weight
  CALL (candidates, counted, weight) {
    WITH candidates, weight, apoc.map.fromPairs([r IN counted | [r.key, r]]) AS byKey
    UNWIND [c IN candidates WHERE c.contact.activation > 0] AS candidate
    UNWIND [f IN candidate.fits WHERE byKey[f.requirement] IS NOT NULL] AS f
    WITH byKey[f.requirement] AS r, weight, candidate, f.fit * candidate.contact.activation AS source
    WITH r, weight, CASE WHEN r.alone THEN 'p:' + candidate.id ELSE candidate.group END AS group,
      collect({id: candidate.id, source: source}) AS sources
    WITH r, weight, sources, size([s IN sources WHERE s.source = 1]) AS whole,
      reduce(rest = 1.0, s IN sources | CASE WHEN s.source = 1 THEN rest ELSE rest * (1.0 - s.source) END) AS rest
    UNWIND sources AS s
    // What the others of the group leave open, as audit/list-carriers has it.
    WITH r, weight, s.id AS id, r.support - s.source * CASE
      WHEN whole = 0 THEN rest / (1.0 - s.source)
      WHEN whole = 1 AND s.source = 1 THEN rest
      ELSE 0.0 END AS without
    WITH id, sum(r.weight * (r.coverage - CASE WHEN without >= r.capacity THEN 1.0 ELSE without / r.capacity END) / weight) AS worth
    RETURN apoc.map.fromPairs(collect([id, worth])) AS worths
  }
  RETURN reduce(sum = 0.0, r IN counted | sum + r.weight * r.coverage) / weight AS coverageNow, size(counted) > 0 AS knownAfter,
    worths, apoc.map.fromPairs([c IN candidates | [c.id, true]]) AS fitting, day
}
CALL (network, to, day) {
  MATCH (network)-[:PURSUES]->(goal:Goal {status: 'ACTIVE'})
  CALL (goal, to, day) {
    WITH goal, to AS goalAt, day
    // include fragments/fit
    UNWIND persons AS person
    RETURN collect(person.id) AS wanted
  }
  RETURN apoc.map.fromPairs([id IN apoc.coll.flatten(collect(wanted)) | [id, true]]) AS needed
}
CALL (goal, to, fitting, needed, day) {
  MATCH (x:Interaction) WHERE x.networkId = $network AND x.at >= $from AND x.at < to
  MATCH (x)-[:WITH]->(person:Person)
  WITH x, person, goal, fitting, needed, day, head([(x)-[:FOR]->(g:Goal) | g.id]) AS meant
  WITH x, person, meant, coalesce(meant = goal.id, fitting[person.id], false) AS mine,
    meant IS NULL AND needed[person.id] IS NULL AS elsewhere, day
  WHERE mine OR elsewhere
  WITH x, person, mine, elsewhere, day, COLLECT {
    MATCH (person)-[:HELD]->(position:Position)
    WHERE position.sectorCode IS NOT NULL AND (position.fromDay IS NULL OR position.fromDay <= day)
      AND (position.toDay IS NULL OR day < position.toDay)
    RETURN position.sectorCode ORDER BY coalesce(position.primary, false) DESC, coalesce(position.fromDay, -1000000) DESC LIMIT 1
  } AS sectors
  RETURN collect({id: x.id, person: person.id, minutes: coalesce(x.minutesEach, 0.0), mine: mine, elsewhere: elsewhere,
    month: left(toString(x.at), 7), outcome: x.outcome, sector: head(sectors)}) AS spent
}
WITH *, [s IN spent WHERE s.mine] AS mine, [s IN spent WHERE s.elsewhere] AS elsewhere
CALL (mine, elsewhere, worths, coverageThen, coverageNow, knownBefore, knownAfter) {
  WITH mine, CASE WHEN knownBefore THEN coverageThen END AS before, CASE WHEN knownAfter THEN coverageNow END AS after
  RETURN 0 AS place, 'TOTAL' AS kind, null AS key, reduce(sum = 0.0, s IN mine | sum + s.minutes) AS minutes,
    size(apoc.coll.toSet([s IN mine | s.id])) AS interactions, before, after, after - before AS gain
UNION ALL
  WITH mine UNWIND mine AS s
  RETURN 1 AS place, 'MONTH' AS kind, s.month AS key, sum(s.minutes) AS minutes, count(DISTINCT s.id) AS interactions,
    null AS before, null AS after, null AS gain
UNION ALL
  WITH mine, worths UNWIND mine AS s
  WITH s.sector AS key, s.person AS person, sum(s.minutes) AS minutes, collect(s.id) AS ids, worths
  WITH key, sum(minutes) AS minutes, apoc.coll.toSet(apoc.coll.flatten(collect(ids))) AS ids, sum(coalesce(worths[person], 0.0)) AS gain
  RETURN 2 AS place, 'SECTOR' AS kind, key, minutes, size(ids) AS interactions, null AS before, null AS after, gain
UNION ALL
  WITH mine, worths UNWIND mine AS s
  WITH s.person AS key, sum(s.minutes) AS minutes, count(DISTINCT s.id) AS interactions, worths
  RETURN 3 AS place, 'CONTACT' AS kind, key, minutes, interactions, null AS before, null AS after, coalesce(worths[key], 0.0) AS gain
UNION ALL
  WITH mine UNWIND [s IN mine WHERE s.outcome IS NOT NULL] AS s
  RETURN 4 AS place, 'OUTCOME' AS kind, s.outcome AS key, sum(s.minutes) AS minutes, count(DISTINCT s.id) AS interactions,
    null AS before, null AS after, null AS gain
UNION ALL
  WITH elsewhere
  RETURN 5 AS place, 'ELSEWHERE' AS kind, null AS key, reduce(sum = 0.0, s IN elsewhere | sum + s.minutes) AS minutes,
    size(apoc.coll.toSet([s IN elsewhere | s.id])) AS interactions, null AS before, null AS after, null AS gain
}
RETURN kind, key, minutes / 60.0 AS hours, interactions, before, after, gain
ORDER BY place, CASE kind WHEN 'MONTH' THEN 0.0 ELSE -hours END, key
