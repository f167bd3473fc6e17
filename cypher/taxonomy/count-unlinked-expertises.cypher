// How many expertises of a network count as something else by the hierarchy as it is now than they say.
// mode: READ
// param network: STRING
// column expertises: INTEGER
MATCH (expertise:Expertise) WHERE expertise.networkId = $network AND expertise.key IS NOT NULL
WITH expertise, expertise.key AS name
// include fragments/expertise-keys
WITH expertise, keys WHERE expertise.keys IS NULL OR expertise.keys <> keys
RETURN count(*) AS expertises
