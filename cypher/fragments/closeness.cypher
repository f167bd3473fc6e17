// By what a contact can be close to somebody, with the contact who is closest so (the most active, then by external id):
// the present organization; the sector's code (INSIDE: a broader one too); its parent, or it is the other's parent;
// locality, region, country. Only if `closenessNeeded`: it takes a look at every contact.
CALL (contacts, day, closenessNeeded) {
  UNWIND CASE WHEN closenessNeeded THEN contacts ELSE [] END AS contact
  WITH contact, contact.person AS person, day
  // include fragments/person-marks
  WITH contact, marks, coalesce(contact.activation, -1.0) AS activation, coalesce(person.externalId, contact.id) AS ordinal
  ORDER BY activation DESC, ordinal
  UNWIND [m IN marks | m.by + ' ' + m.value] + [m IN marks WHERE m.by = 'SECTOR' | 'INSIDE ' + m.value]
    + [m IN marks WHERE m.by = 'SECTOR' AND size(m.value) > 2 | 'INSIDE ' + left(m.value, 2)]
    + [m IN marks WHERE m.by = 'SECTOR' AND size(m.value) > 4 | 'INSIDE ' + left(m.value, 4)] AS mark
  WITH mark, collect({id: contact.id, activation: activation, ordinal: ordinal})[0] AS first
  RETURN apoc.map.fromPairs(collect([mark, first])) AS closestByMark
}
