// Who carries a goal: the contacts without whom its coverage would fall most, and how much of each requirement's support
// hangs on them.
// mode: READ
// param network: STRING -- id of the network
// param goal: STRING -- id of the goal
// param at: DATETIME? = null -- the moment whose network is meant; null: now
// param goalAt: DATETIME? = null -- the moment whose version of the goal is meant; null: at
// param first: INTEGER = 5 -- how many contacts at most
// param model: STRING = 'ambit-1' -- name of the model
// column person: STRING -- id of the contact
// column loss: FLOAT -- by how much the goal's coverage would fall without this contact
// column requirements: LIST<{id: STRING, label: STRING, share: FLOAT}> -- what hangs on the contact: the share of each requirement's support, greatest first
// include fragments/scope
// include fragments/meetings
// include fragments/contacts
// include fragments/requirements
// include fragments/candidates
// include fragments/friend-ties
// include fragments/doors
// include fragments/supports
WITH reached, apoc.map.fromPairs([r IN covered | [r.key, r]]) AS byKey,
  reduce(total = 0.0, r IN covered | total + CASE WHEN r.known THEN r.weight ELSE 0.0 END) AS weight
UNWIND [c IN reached WHERE c.activations[0] > 0] AS candidate
UNWIND candidate.fits AS f
WITH byKey[f.requirement] AS requirement, weight, candidate, f.fit * candidate.activations[0] AS source
WITH requirement, weight, CASE WHEN requirement.alone THEN candidate.id ELSE candidate.group END AS group,
  collect({id: candidate.id, source: source}) AS sources
// What a group loses with a source is that source times what the others leave open: what all but those of 1 leave open,
// without its own part. Beside a source of 1 nothing else counts.
WITH requirement, weight, sources, size([s IN sources WHERE s.source = 1]) AS whole,
  reduce(rest = 1.0, s IN sources | CASE WHEN s.source = 1 THEN rest ELSE rest * (1.0 - s.source) END) AS rest
UNWIND sources AS s
WITH requirement, weight, s.id AS person, requirement.supports[0] AS support, s.source * CASE
  WHEN whole = 0 THEN rest / (1.0 - s.source)
  WHEN whole = 1 AND s.source = 1 THEN rest
  ELSE 0.0 END AS loss
WHERE loss > 0
WITH requirement, weight, person, support, loss, CASE WHEN support - loss >= requirement.capacity THEN 1.0
  ELSE (support - loss) / requirement.capacity END AS without
WITH person, requirement, loss / support AS share, requirement.weight * (requirement.coverages[0] - without) / weight AS lost
ORDER BY share DESC, requirement.id
WITH person, sum(lost) AS loss, collect({id: requirement.id, label: requirement.label, share: share}) AS requirements
ORDER BY loss DESC, person
LIMIT $first
RETURN person, loss, requirements
