// Every person of a network as far as the score looks at persons, at all times; days count from 1970-01-01.
// mode: READ
// param network: STRING -- id of the network
// column id: STRING
// column ego: BOOLEAN -- whether it is the ego
// column placeKey: STRING?
// column known: LIST<STRING> -- dimensions with any value
// column knownDays: LIST<INTEGER>? -- the day from which each has one; null: always
// column positions: LIST<ANY> -- each [sector, its parent, occupation, rank, organization key, from, to, primary]
// column expertise: LIST<ANY> -- each [key, level]
MATCH (person:Person) WHERE person.networkId = $network AND person.id IS NOT NULL
// include fragments/person-inputs
