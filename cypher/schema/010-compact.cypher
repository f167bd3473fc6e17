// What persons and ties carry for the formulas' sake, for those written before they carried it
// (docs/decisions/014-compact-ties.md).
MATCH ()-[k:KNOWS]->() WHERE k.compact IS NULL
CALL (k) {
  SET k.compact = [
    CASE WHEN k.strength IS NULL THEN 0 ELSE 1 + toInteger(round(k.strength * 1125899906842624)) END,
    coalesce(k.sinceDay + 1000000, 0), coalesce(k.contactDay, 1000000) + 1000000,
    CASE WHEN k.declared IS NULL THEN 0 ELSE 1 END + CASE WHEN k.kin THEN 2 ELSE 0 END
      + CASE WHEN k.strengthDays IS NULL AND k.contactDays IS NULL AND k.untilDay IS NULL THEN 0 ELSE 4 END]
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (p:Person) WHERE p.groupKey IS NULL AND p.groupDays IS NULL
CALL (p) {
  OPTIONAL MATCH (p)-[:HELD]->(position:Position)-[:AT]->(organization:Organization)
  WITH p, collect({key: organization.key, from: position.fromDay, to: position.toDay,
    primary: coalesce(position.primary, false)}) AS held
  UNWIND [-1000000] + [h IN held WHERE h.from IS NOT NULL | h.from] + [h IN held WHERE h.to IS NOT NULL | h.to] AS day
  WITH DISTINCT p, held, day ORDER BY day
  CALL (held, day) {
    UNWIND held AS h
    WITH h WHERE h.key IS NOT NULL AND coalesce(h.from <= day, true) AND coalesce(day < h.to, true)
    WITH h ORDER BY h.primary DESC, coalesce(h.from, -1000000) DESC, h.key
    RETURN collect(h.key)[0] AS key
  }
  WITH p, collect(day) AS days, collect(coalesce(key, '')) AS keys
  SET p.groupKey = CASE WHEN size(days) = 1 THEN keys[0] END,
    p.groupDays = CASE WHEN size(days) > 1 THEN days END, p.groupKeys = CASE WHEN size(days) > 1 THEN keys END
} IN TRANSACTIONS OF 1000 ROWS;
