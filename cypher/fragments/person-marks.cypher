// The marks of `person` by which two people can be close, each with its rank (the lesser the closer).
CALL (person, day) {
  OPTIONAL MATCH (person)-[:HELD]->(position:Position)
  WHERE (position.fromDay IS NULL OR position.fromDay <= day) AND (position.toDay IS NULL OR day < position.toDay)
  OPTIONAL MATCH (position)-[:AT]->(organization:Organization)
  WITH person, position, organization, split(person.placeKey, '/') AS levels
  UNWIND [
    {rank: 1, by: 'ORGANIZATION', value: organization.key},
    {rank: 2, by: 'SECTOR', value: position.sectorCode},
    {rank: 3, by: 'SECTOR_PARENT', value: position.sectorParent},
    {rank: 3, by: 'SECTOR_PARENT', value: position.sectorCode},
    {rank: 4, by: 'LOCALITY', value: CASE WHEN size(levels) > 3 THEN person.placeKey END},
    {rank: 5, by: 'REGION', value: CASE WHEN size(levels) > 2 AND levels[1] <> '' THEN levels[0] + '/' + levels[1] END},
    {rank: 6, by: 'COUNTRY', value: levels[0]}
  ] AS mark
  WITH DISTINCT mark WHERE mark.value IS NOT NULL
  RETURN collect(mark) AS marks
}
