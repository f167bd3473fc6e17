// Persons as alignment/read-persons gives them; those who are gone are left out.
// mode: READ
// param network: STRING -- id of the network
// param persons: LIST<STRING> -- ids
// column id: STRING
// column ego: BOOLEAN -- whether it is the ego
// column placeKey: STRING?
// column known: LIST<STRING> -- dimensions with any value
// column knownDays: LIST<INTEGER>? -- the day from which each has one; null: always
// column positions: LIST<ANY> -- each [sector, its parent, occupation, rank, organization key, from, to, primary]
// column expertise: LIST<ANY> -- each [key, level]
UNWIND $persons AS wanted
MATCH (person:Person {networkId: $network, id: wanted})
// include fragments/person-inputs
