// Support and coverage of each requirement by the contacts alone, with what is left of each group (the product of what its
// members fail to give), so that a change of one contact can be weighed without starting again.
CALL (candidates, requirements) {
  WITH candidates, apoc.map.fromPairs([r IN requirements | [r.key, r.alone]]) AS aloneByKey
  UNWIND candidates AS candidate
  WITH candidate, aloneByKey WHERE candidate.contact.activation IS NOT NULL
  UNWIND candidate.fits AS f
  WITH f.requirement AS key, CASE WHEN aloneByKey[f.requirement] THEN 'p:' + candidate.id ELSE candidate.group END AS group,
    collect(1.0 - f.fit * candidate.contact.activation) AS failures
  WITH key, group, reduce(none = 1.0, failure IN failures | none * failure) AS none
  WITH key, sum(1.0 - none) AS support, apoc.map.fromPairs(collect([group, none])) AS groups
  RETURN apoc.map.fromPairs(collect([key, {support: support, groups: groups}])) AS supportByKey
}
WITH *, [r IN requirements | apoc.map.merge(r, {
    support: coalesce(supportByKey[r.key].support, 0.0), groups: coalesce(supportByKey[r.key].groups, {}),
    coverage: CASE WHEN coalesce(supportByKey[r.key].support, 0.0) >= r.capacity THEN 1.0
      ELSE coalesce(supportByKey[r.key].support, 0.0) / r.capacity END})] AS supported
