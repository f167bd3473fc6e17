// Deletes criteria that ask for a person by name, in all versions of the goals, and requirements that asked for nothing else.
// mode: WRITE
// param network: STRING
// param ids: LIST<STRING>
MATCH (criterion:Criterion {networkId: $network, dimension: 'PERSON'})
WHERE criterion.personId IN $ids OR criterion.saidOf IN $ids
MATCH (criterion)<-[:WANTS]-(requirement:Requirement)
DETACH DELETE criterion
WITH DISTINCT requirement WHERE NOT EXISTS { (requirement)-[:WANTS]->() }
DETACH DELETE requirement
