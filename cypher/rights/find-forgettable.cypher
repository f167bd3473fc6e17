// A person with everybody who became part of them: their ids, those they are exported by, and the names they went by.
// mode: READ
// param network: STRING
// param id: STRING
// column ids: LIST<STRING>
// column externalIds: LIST<STRING>
// column names: LIST<STRING>
MATCH (person:Person {networkId: $network, id: $id}) WHERE NOT person:Ego
OPTIONAL MATCH (person)<-[:MERGED_INTO*1..]-(former:FormerPerson)
WITH person, collect(former) AS formers
WITH [person] + formers AS all
RETURN [p IN all | p.id] AS ids, [p IN all WHERE p.externalId IS NOT NULL | p.externalId] AS externalIds,
  [p IN all WHERE p.name IS NOT NULL | p.name] AS names
