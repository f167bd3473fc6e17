// Who earns the coverage of requirements: contacts by fit times activation, best first.
// mode: READ
// procedure: custom.ambit.contributors
// param network: STRING -- id of the network
// param goal: STRING -- id of the goal
// param at: DATETIME? = null -- the moment whose network is meant; null: now
// param goalAt: DATETIME? = null -- the moment whose version of the goal is meant; null: at
// param requirements: LIST<STRING>? = null -- versions of the requirements (their keys); null: all
// param first: INTEGER = 5 -- how many contacts of each at most
// param model: STRING = 'ambit-1' -- name of the model
// column key: STRING -- the version of the requirement
// column person: STRING -- id of the contact
// column fit: FLOAT
// column activation: FLOAT
// column contribution: FLOAT -- fit times activation

// include fragments/scope
// include fragments/meetings
// include fragments/contacts
// include fragments/requirements
WITH *, apoc.map.fromPairs([c IN contacts WHERE c.activation > 0 | [c.id, c]]) AS contactById,
  [r IN requirements WHERE r.known AND ($requirements IS NULL OR r.key IN $requirements) | r.key] AS asked
CALL (goal, goalAt, day, contactById, asked) {
  // include fragments/fit
  UNWIND [f IN fits WHERE f.requirement IN asked] AS f
  UNWIND persons AS person
  WITH f, contactById[person.id] AS contact WHERE contact IS NOT NULL
  WITH f.requirement AS key, contact, f.fit AS fit, f.fit * contact.activation AS contribution
  ORDER BY contribution DESC, contact.id
  WITH key, collect({id: contact.id, fit: fit, activation: contact.activation, contribution: contribution}) AS ranked
  UNWIND ranked[..$first] AS each
  RETURN key, each
}
RETURN key, each.id AS person, each.fit AS fit, each.activation AS activation, each.contribution AS contribution
