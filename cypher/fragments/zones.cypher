// The zone of each requirement with its numbers; UNKNOWN ones have none.
WITH *, reduce(total = 0.0, r IN covered | CASE WHEN r.counts THEN total + r.weight ELSE total END) AS weight
WITH *, [r IN covered | CASE WHEN NOT r.counts THEN apoc.map.merge(r, {zone: 'UNKNOWN', fragility: null}) ELSE
  apoc.map.merge(r, {
    zone: CASE WHEN r.coverages[0] < model.zoneAbsent THEN 'ABSENT' WHEN r.coverages[0] < model.zoneThin THEN 'THIN'
      WHEN r.coverages[0] < 1 THEN 'PARTIAL' ELSE 'COVERED' END,
    absence: CASE WHEN r.coverages[0] >= model.zoneAbsent THEN null WHEN NOT friendTiesKnown THEN 'FRIENDS_UNKNOWN'
      WHEN r.coverages[4] < model.zoneAbsent THEN 'STRUCTURAL' ELSE 'REACHABLE' END,
    coverage: r.coverages[0], reach: CASE WHEN friendTiesKnown THEN r.coverages[4] END, latent: r.coverages[3],
    severity: r.weight * (1.0 - r.coverages[0]) / weight}) END] AS zones
