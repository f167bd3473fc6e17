// Whether the ties between others are known: the network says so, or at least 5 % of the contacts have a tie to another
// person that is not merely inferred (of no contacts, every share does).
CALL (network, ego, contacts, day, model) {
  UNWIND CASE WHEN coalesce(network.tiesComplete, false) THEN [] ELSE contacts END AS contact
  WITH contact.person AS person, ego, day
  WHERE EXISTS {
    MATCH (person)-[k:KNOWS]-(other:Person)
    WHERE other <> ego AND NOT k.inferred
      AND (k.sinceDay IS NULL OR k.sinceDay <= day) AND (k.untilDay IS NULL OR day < k.untilDay)
  }
  WITH count(person) AS tied
  RETURN tied
}
WITH *, coalesce(network.tiesComplete, false) OR tied >= model.friendTiesMin * size(contacts) AS friendTiesKnown
