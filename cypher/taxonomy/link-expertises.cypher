// Says of all expertises of a network what they count as, by the hierarchy as it is now.
// mode: WRITE
// param network: STRING
// column expertises: INTEGER
MATCH (expertise:Expertise) WHERE expertise.networkId = $network AND expertise.key IS NOT NULL
WITH expertise, expertise.key AS name
// include fragments/expertise-keys
SET expertise.keys = keys
RETURN count(*) AS expertises
