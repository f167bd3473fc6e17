// The requirements as for the score, but with fits to those too little is known about as well: `counts` tells those that
// count, and `known` is true of all.
CALL (goal, goalAt, contacts, model) {
  // include fragments/requirements
  RETURN [r IN requirements | apoc.map.merge(r, {counts: r.known, known: true})] AS allRequirements
}
WITH *, allRequirements AS requirements
