// The expertises of the network that count as each of `wantedKeys`, as `narrower`: lists of their keys by the wanted one.
CALL (wantedKeys) {
  UNWIND wantedKeys AS name
  // include fragments/meant-expertise
  OPTIONAL MATCH (e:Expertise) WHERE e.networkId = $network AND e.key IS NOT NULL
    AND (e.key = name OR any(concept IN meant WHERE concept.uri IN e.keys) OR name IN e.keys)
  WITH name, e ORDER BY name, e.key
  WITH name, collect(e.key) AS keys
  RETURN apoc.map.fromPairs(collect([name, keys])) AS narrower
}
