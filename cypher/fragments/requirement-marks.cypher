// The marks of whom the criteria of the requirement version `key` want, as person-marks has them for a person; a broader
// sector stands for what is inside it.
CALL (key) {
  MATCH (:Requirement {networkId: $network, versionId: key})-[:WANTS]->(criterion:Criterion)
  WITH criterion, split(criterion.placeKey, '/') AS levels
  UNWIND [{rank: 1, by: 'ORGANIZATION', value: criterion.organizationKey},
    {rank: 3, by: 'SECTOR_PARENT', value: criterion.sectorParent},
    {rank: 4, by: 'LOCALITY', value: CASE WHEN size(levels) > 3 THEN criterion.placeKey END},
    {rank: 5, by: 'REGION', value: CASE WHEN size(levels) > 2 AND levels[1] <> '' THEN levels[0] + '/' + levels[1] END},
    {rank: 6, by: 'COUNTRY', value: levels[0]}]
    + [prefix IN coalesce(criterion.sectorPrefixes, []) | {rank: 2, by: 'INSIDE', value: prefix}] AS mark
  WITH DISTINCT mark WHERE mark.value IS NOT NULL
  RETURN collect(mark) AS marks
}
