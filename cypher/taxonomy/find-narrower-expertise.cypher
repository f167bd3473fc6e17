// The expertises that count as a wanted one: those of the network, and those of $others, which it need not have.
// mode: READ
// param network: STRING
// param wanted: LIST<STRING> -- keys
// param others: LIST<STRING> -- keys
// column wanted: STRING
// column keys: LIST<STRING>
WITH $wanted AS wantedKeys
// include fragments/narrower-expertise
CALL () {
  UNWIND $others AS name
  // include fragments/expertise-keys
  RETURN collect({key: name, keys: keys}) AS others
}
UNWIND $wanted AS name
// include fragments/meant-expertise
RETURN name AS wanted, narrower[name] + [o IN others
  WHERE name IN o.keys OR any(concept IN meant WHERE concept.uri IN o.keys) | o.key] AS keys
