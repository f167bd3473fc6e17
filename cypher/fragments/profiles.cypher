// The requirements that lack something and where nobody is known of (who is no contact and fits by at least .5), as
// `profiles`: what one new tie to somebody who fits wholly would add.
CALL (introduced, open, newActivation) {
  WITH open, newActivation,
    apoc.coll.toSet(apoc.coll.flatten([s IN introduced | [f IN s.fits WHERE f.fit >= 0.5 | f.requirement]])) AS peopled
  UNWIND open AS r
  WITH r, r.rate * apoc.coll.min([newActivation, r.room]) AS gain WHERE NOT r.key IN peopled
  WITH r, gain ORDER BY gain DESC, r.id LIMIT toInteger($first)
  RETURN collect({kind: 'PROFILE', gain: gain, expected: 0.0, effects: [{key: r.key, effect: gain}]}) AS profiles
}
