// Everybody who fits a requirement that counts: fits, the organization group, own activations (base and both bounds; 0
// where the person is no contact) and the greatest fit.
CALL (ego, goal, goalAt, day, contacts, requirements) {
  WITH ego, goal, goalAt, day,
    apoc.map.fromPairs([c IN contacts | [c.id, c]]) AS contactById, [r IN requirements WHERE r.known | r.key] AS counted
  // include fragments/fit
  WITH ego, contactById, day, persons, [f IN fits WHERE f.requirement IN counted] AS fits
  WITH ego, contactById, day, persons, fits, reduce(best = 0.0, f IN fits | CASE WHEN f.fit > best THEN f.fit ELSE best END) AS bestFit
  WHERE size(fits) > 0
  UNWIND persons AS person
  WITH ego, contactById, day, person, fits, bestFit, person.id AS id, person.groupKey AS groupKey WHERE person <> ego
  // The organization of a day: one key where it never changed, else a key for each stretch of days.
  WITH *, CASE WHEN groupKey IS NOT NULL THEN groupKey
    ELSE last([n IN range(0, coalesce(size(person.groupDays), 0) - 1) WHERE person.groupDays[n] <= day | person.groupKeys[n]]) END AS group
  ORDER BY id
  RETURN collect({
    person: person, id: id, fits: fits, bestFit: bestFit, contact: contactById[id],
    group: CASE coalesce(group, '') WHEN '' THEN 'p:' + id ELSE 'o:' + group END
  }) AS candidates
}
