// The telephone numbers of everybody in a network but one person, as written.
// mode: READ
// param network: STRING
// param id: STRING -- the person left out
// column phones: LIST<STRING>
MATCH (person:Person) WHERE person.networkId = $network AND person.id IS NOT NULL AND person.id <> $id
  AND size(coalesce(person.phones, [])) > 0
RETURN person.phones AS phones
