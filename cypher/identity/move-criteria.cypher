// Lets criteria that name a person mean the person who that is now.
// mode: WRITE
// param network: STRING
MATCH (criterion:Criterion {networkId: $network, dimension: 'PERSON'})
WITH criterion, coalesce(criterion.saidOf, criterion.personId) AS said
OPTIONAL MATCH (:FormerPerson {networkId: $network, id: said})-[:MERGED_INTO*1..]->(now:Person)
WITH criterion, said, coalesce(now.id, said) AS current WHERE current <> criterion.personId
SET criterion.saidOf = said, criterion.personId = current, criterion.value = current
