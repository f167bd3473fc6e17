// What advice is weighed with, for the requirements that count and lack something: the share of coverage that one unit of
// support is worth (`rate`), how much support is lacking (`rooms`), and what the groups have left (`none`); what a new tie
// activates; and the points of the score in a coverage of 1.
WITH *, reduce(total = 0.0, r IN supported | CASE WHEN r.known THEN total + r.weight ELSE total END) AS weight
WITH *, [r IN supported WHERE r.known AND r.support < r.capacity |
  apoc.map.merge(r, {rate: r.weight / (weight * r.capacity), room: r.capacity - r.support})] AS open
WITH *, apoc.map.fromPairs([r IN open | [r.key, r]]) AS demands,
  apoc.map.fromPairs([r IN open | [r.key, r.room]]) AS rooms,
  reduce(none = {}, r IN open |
    apoc.map.merge(none, apoc.map.fromPairs([g IN keys(r.groups) | [r.key + ' ' + g, r.groups[g]]]))) AS none,
  model.sigmaNew ^ gamma AS newActivation,
  100.0 * (model.weightCoverage + CASE WHEN friendTiesKnown THEN 0.0 ELSE model.weightReach END) AS pointsEach
