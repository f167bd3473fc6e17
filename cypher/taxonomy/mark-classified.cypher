// Remembers how far the positions of a network were classified with a state of the taxonomies.
// mode: WRITE
// param network: STRING
// param hash: STRING
// param upTo: STRING? -- id of the last person done; null: all are
MATCH (network:Network {id: $network})
SET network.classifyingWith = CASE WHEN $upTo IS NULL THEN null ELSE $hash END, network.classifiedUpTo = $upTo,
  network.classifiedWith = CASE WHEN $upTo IS NULL THEN $hash ELSE network.classifiedWith END
