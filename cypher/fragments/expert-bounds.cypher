// Which experts can be among the first: `ranked`; and those among them to whom a path of three or four hops may beat their
// best door: `seekers`. A path of three hops is at most delta^2 times the greatest entry times the expert's strongest tie
// (a billionth is allowed for rounding). Those known of only come after degree 2, so they are left out if these are enough.
WITH *, [e IN introduced | apoc.map.merge(e, {most: apoc.coll.max(
  [coalesce(e.bestDoor, 0.0), coalesce(greatestEntry * delta * delta * e.strongest, 0.0)])})] AS bounded
CALL (bounded) {
  UNWIND bounded AS expert
  WITH expert.bestDoor AS door WHERE expert.degree = 2
  WITH coalesce(door, 0.0) AS door ORDER BY door DESC
  RETURN collect(door) AS doors
}
WITH *, CASE WHEN size(doors) >= $first THEN [e IN bounded WHERE e.degree = 2 AND e.most >= doors[$first - 1] * 0.999999999]
  ELSE bounded END AS ranked
WITH *, [e IN ranked WHERE e.most > coalesce(e.bestDoor, 0.0) | {person: e.person, id: e.id}] AS seekers
