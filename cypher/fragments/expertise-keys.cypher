// What an expertise of the key `name` counts as, as `keys`: itself, what the name means and all that is broader; a broader
// one of the program's own table means what its name does.
// include fragments/meant-expertise
CALL (name, meant) {
  OPTIONAL MATCH (itself:Expertise {uri: name})
  UNWIND meant + CASE WHEN itself IS NULL THEN [] ELSE [itself] END AS concept
  MATCH (concept)-[:BROADER*0..12]->(wide:Expertise)
  WITH DISTINCT wide
  OPTIONAL MATCH (:ExpertiseName {key: wide.uri})-[:NAMES {preferred: true}]->(:Expertise)-[:BROADER*0..12]->(wider:Expertise)
  WITH wide, collect(DISTINCT wider.uri) AS wider
  WITH collect([wide.uri] + wider) AS lists
  RETURN apoc.coll.sort(apoc.coll.toSet(reduce(all = [name], each IN lists | all + each))) AS keys
}
