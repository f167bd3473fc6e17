// What the ties of each of `strangers` (no contacts) say about reaching them in two hops: the best door, the odds with all
// doors together, how strong the strongest tie is, and how many ties there are, with evidence, and to contacts.
CALL (strangers, contacts, ego, day, gamma, phiMin, decay, decayKin, noContactDays, delta) {
  WITH *, apoc.map.fromPairs([c IN contacts | [c.id, c]]) AS contactById
  UNWIND strangers AS stranger
  WITH *, stranger.person AS person
  CALL (person, contactById, ego, day, gamma, phiMin, decay, decayKin, noContactDays, delta) {
    MATCH (person)-[k:KNOWS]-(other)
    WITH *, contactById[other.id] AS contact
    // include fragments/tie-activation
    WITH contact, activation, delta * contact.activation * activation AS door
    RETURN collect(door) AS doors, max(door) AS bestDoor, max(activation) AS strongest, count(*) AS ties,
      count(activation) AS evident, count(contact) AS tiedContacts
  }
  WITH stranger, bestDoor, strongest, ties, evident, tiedContacts,
    1.0 - reduce(closed = 1.0, door IN doors | closed * (1.0 - door)) AS odds
  RETURN collect(apoc.map.merge(stranger, {bestDoor: bestDoor, odds: odds, strongest: strongest, ties: ties,
    evident: evident, degree: CASE WHEN tiedContacts > 0 THEN 2 END})) AS introduced
}
