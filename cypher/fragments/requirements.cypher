// The requirements valid at `goalAt`, in id order, each with its knownShare: the least, over the dimensions it asks for,
// of the share of non-private contacts with any value there (`shares`). `known` tells those that count; `dimensions` are in the
// order in which the criteria were given.
CALL (goal, goalAt, contacts, model) {
  WITH goal, goalAt, model, [c IN contacts WHERE NOT c.private | c.known] AS masks
  CALL (masks) {
    UNWIND masks AS mask
    UNWIND mask AS dimension
    WITH dimension, count(*) AS knowing
    RETURN apoc.map.fromPairs(collect([dimension, knowing])) AS knowing
  }
  WITH goal, goalAt, model,
    apoc.map.fromPairs([d IN ['SECTOR', 'OCCUPATION', 'EXPERTISE', 'SENIORITY', 'PLACE', 'ORGANIZATION'] |
      [d, CASE WHEN size(masks) = 0 THEN 1.0 ELSE 1.0 * coalesce(knowing[d], 0) / size(masks) END]]) AS shares
  MATCH (goal)-[valid:REQUIRES]->(requirement:Requirement)
  WHERE (valid.validFrom IS NULL OR valid.validFrom <= goalAt) AND (valid.validTo IS NULL OR goalAt < valid.validTo)
  CALL (requirement, shares) {
    MATCH (requirement)-[:WANTS]->(c:Criterion)
    WITH shares, c ORDER BY c.ordinal
    RETURN coalesce(min(coalesce(shares[c.dimension], 1.0)), 1.0) AS knownShare,
      collect(DISTINCT c.dimension) AS dimensions,
      count(CASE WHEN c.hard AND c.dimension IN ['ORGANIZATION', 'PERSON'] THEN 1 END) > 0 AS alone
  }
  WITH requirement, knownShare, dimensions, alone, model, shares ORDER BY requirement.id
  RETURN collect({
    id: requirement.id, key: requirement.versionId, label: requirement.label, weight: requirement.weight,
    capacity: requirement.capacity, knownShare: knownShare, shares: shares, dimensions: dimensions, alone: alone,
    known: knownShare >= model.knownShareMin
  }) AS requirements
}
