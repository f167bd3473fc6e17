// Who declined what was planned for the goal within the 180 days before `at`, by the ids they have now, as `declined`. By days:
// at all moments of one the answer is the same.
CALL (at) {
  MATCH (action:PlannedAction)
  WHERE action.networkId = $network AND action.id IS NOT NULL AND action.goalId = $goal AND last(action.states) = 'DECLINED'
    AND date(last(action.stateTimes)) <= date(at) AND date(last(action.stateTimes)) > date(at) - duration({days: 180})
  OPTIONAL MATCH (:FormerPerson {networkId: $network, id: action.person})-[:MERGED_INTO*1..]->(person:Person)
  RETURN collect(coalesce(person.id, action.person)) AS declined
}
