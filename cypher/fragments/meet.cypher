// Whom to meet: the greedy list of `$first`, as `meets`. Each pick takes up room by its expected effect, and the others are
// weighed anew. `amounts` are what a person would activate if met, and expected. Coverage is submodular: what a person adds
// only falls as others are picked, so the first weighing bounds the later ones, and most need not be weighed again (Minoux
// 1978). Effects are rounded to 12 decimals, so that only real differences decide.
CALL (introduced, bestById, demands, rooms, none, newActivation) {
  UNWIND introduced AS stranger
  WITH *, coalesce(CASE WHEN stranger.bestDoor IS NULL THEN bestById[stranger.id] ELSE stranger.odds END, 0.0) AS odds
  WITH *, [newActivation, newActivation * odds] AS amounts,
    [f IN stranger.fits WHERE demands[f.requirement] IS NOT NULL | {
      key: f.requirement, rate: demands[f.requirement].rate, fit: f.fit,
      group: f.requirement + ' ' + CASE WHEN demands[f.requirement].alone THEN 'p:' + stranger.id ELSE stranger.group END}] AS effects
  WITH *, [x IN amounts | round(reduce(sum = 0.0, f IN effects |
    sum + f.rate * apoc.coll.min([coalesce(none[f.group], 1.0) * f.fit * x, rooms[f.key]])), 12)] AS most
  WHERE most[0] > 1e-12
  WITH stranger, odds, amounts, effects, most, coalesce(stranger.person.externalId, stranger.id) AS ordinal
  ORDER BY most[1] DESC, most[0] DESC, ordinal
  RETURN collect({person: stranger.person, id: stranger.id, odds: odds, amounts: amounts, effects: effects, gain: most[0],
    expected: most[1], ordinal: ordinal}) AS pool
}
WITH *, reduce(state = {picks: [], ids: [], rooms: rooms, none: none}, turn IN range(1, $first) |
  reduce(after = state, best IN [
    reduce(best = {expected: -1.0, gain: 0.0, ordinal: ''}, c IN pool |
      CASE WHEN c.id IN state.ids OR c.expected < best.expected OR c.expected = best.expected AND c.gain < best.gain THEN best
      ELSE reduce(better = best, sums IN [[x IN c.amounts | round(reduce(sum = 0.0, f IN c.effects |
            sum + f.rate * apoc.coll.min([coalesce(state.none[f.group], 1.0) * f.fit * x, state.rooms[f.key]])), 12)]] |
        CASE WHEN sums[1] > best.expected OR sums[1] = best.expected
            AND (sums[0] > best.gain OR sums[0] = best.gain AND c.ordinal < best.ordinal)
          THEN {gain: sums[0], expected: sums[1], ordinal: c.ordinal, pick: c} ELSE best END) END)] |
    CASE WHEN best.gain <= 1e-12 THEN state ELSE {
      ids: state.ids + [best.pick.id],
      picks: state.picks + [{kind: 'MEET', person: best.pick.person, id: best.pick.id, gain: best.gain, expected: best.expected,
        odds: best.pick.odds, effects: [f IN best.pick.effects | {key: f.key, effect: f.rate
          * apoc.coll.min([coalesce(state.none[f.group], 1.0) * f.fit * best.pick.amounts[0], state.rooms[f.key]])}]}],
      rooms: apoc.map.merge(state.rooms, apoc.map.fromPairs([f IN best.pick.effects | [f.key, state.rooms[f.key]
        - apoc.coll.min([coalesce(state.none[f.group], 1.0) * f.fit * best.pick.amounts[1], state.rooms[f.key]])]])),
      none: apoc.map.merge(state.none, apoc.map.fromPairs([f IN best.pick.effects | [f.group,
        coalesce(state.none[f.group], 1.0) * (1.0 - f.fit * best.pick.amounts[1])]]))} END)).picks AS meets
