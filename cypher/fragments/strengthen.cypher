// Which contacts to REVIVE (one meeting today) or to DEEPEN (the next of the five levels of strength), `$first` of each, as
// `strengthened`. Without a contact its group has left what it has now divided by what the contact fails to give; a contact
// who fails in nothing has nothing to gain.
CALL (candidates, declined, demands, meetings, gamma) {
  UNWIND candidates AS candidate
  WITH *, candidate.contact AS contact WHERE contact IS NOT NULL AND NOT candidate.id IN declined
  WITH *, coalesce(contact.activation, 0.0) AS now,
    [f IN candidate.fits WHERE demands[f.requirement] IS NOT NULL | {fit: f.fit, demand: demands[f.requirement],
      group: CASE WHEN demands[f.requirement].alone THEN 'p:' + contact.id ELSE candidate.group END}] AS needs
  UNWIND [
    {kind: 'REVIVE', freshness: 1.0, strength: coalesce(contact.declared, 1.0 - (1.0 - coalesce(contact.tie.estimate, 0.0))
      * (1.0 - 0.8 * (1.0 - 2.0 ^ (-(coalesce(meetings[contact.id].weight, 0.0) + 2.5) / 4.0))))},
    {kind: 'DEEPEN', freshness: contact.freshness,
      strength: [level IN [0.04, 0.16, 0.36, 0.64, 1.0] WHERE coalesce(level > contact.strength + 1e-9, true)][0]}] AS change
  WITH *, change.strength ^ gamma * change.freshness - now AS more WHERE more > 0
  WITH change, contact, [n IN needs WHERE n.fit * now < 1 | {key: n.demand.key, effect: n.demand.rate * apoc.coll.min(
    [n.demand.room, n.fit * more * coalesce(n.demand.groups[n.group], 1.0) / (1.0 - n.fit * now)])}] AS effects
  WITH change, contact, effects, round(reduce(sum = 0.0, f IN effects | sum + f.effect), 12) AS gain WHERE gain > 1e-12
  WITH change, contact, effects, gain ORDER BY gain DESC, coalesce(contact.person.externalId, contact.id)
  WITH change.kind AS kind, collect({kind: change.kind, person: contact.person, id: contact.id, gain: gain, expected: gain,
    effects: effects, idle: contact.idle, strength: contact.strength, nextStrength: change.strength}) AS ranked
  UNWIND ranked[..$first] AS each
  RETURN collect(each) AS strengthened
}
