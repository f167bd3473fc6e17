// The shared expertises that the name of key `name` means, as `meant`: those that are called so in the first place, else the
// one that is called so among other names; a name of several means none.
CALL (name) {
  OPTIONAL MATCH (:ExpertiseName {key: name})-[names:NAMES]->(concept:Expertise)
  WITH concept, max(CASE WHEN names.preferred THEN 1 ELSE 0 END) AS preferred
  WITH collect(CASE WHEN concept IS NOT NULL THEN {concept: concept, preferred: preferred = 1} END) AS found
  RETURN [f IN found WHERE f.preferred OR size(found) = 1 | f.concept] AS meant
}
