// What is known of the contacts at a moment and what is not, so that a report can say what it rests on.
// mode: READ
// param network: STRING -- id of the network
// param at: DATETIME -- the moment
// param organizations: INTEGER -- how many organizations of unknown sector to name at most
// column contacts: INTEGER
// column strengthAssumed: INTEGER -- contacts whose tie has neither a declared strength nor an interaction
// column lastContactUnknown: INTEGER -- contacts with neither a last contact nor an interaction
// column timeKnown: INTEGER -- contacts with minutes in the year before
// column sectorUnknown: INTEGER -- contacts none of whose positions has a sector
// column occupationUnknown: INTEGER
// column seniorityUnknown: INTEGER
// column expertiseUnknown: INTEGER
// column expertiseStated: INTEGER -- contacts of whom a source, and not their title, states an expertise
// column placeUnknown: INTEGER
// column organizationUnknown: INTEGER -- contacts of whom no employer is known
// column unclassified: INTEGER -- organizations of contacts whose sector is unknown
// column largestUnclassified: LIST<{id: STRING, name: STRING, contacts: INTEGER}> -- those with the most contacts
WITH toInteger(floor($at.epochSeconds / 86400.0)) AS day
MATCH (:Network {id: $network})-[:EGO]->(ego:Person)
CALL (ego, day) {
  MATCH (ego)-[tie:KNOWS]-(person:Person)
  WHERE (tie.sinceDay IS NULL OR tie.sinceDay <= day) AND (tie.untilDay IS NULL OR day < tie.untilDay)
  WITH person, tie, coalesce(person.knownDimensions, []) AS known,
    EXISTS { MATCH (person)<-[:WITH]-(interaction:Interaction) WHERE interaction.at <= $at } AS met,
    EXISTS { MATCH (person)-[has:HAS_EXPERTISE]->() WHERE has.source = 'STATED' } AS stated,
    EXISTS {
      MATCH (person)<-[:WITH]-(interaction:Interaction)
      WHERE interaction.at <= $at AND interaction.at > $at - duration({days: 365}) AND interaction.minutes > 0
    } AS timed
  RETURN count(person) AS contacts,
    count(CASE WHEN NOT met AND tie.declared IS NULL THEN 1 END) AS strengthAssumed,
    count(CASE WHEN NOT met AND NOT coalesce(tie.contactDay <= day OR any(each IN tie.contactDays WHERE each <= day), false)
      THEN 1 END) AS lastContactUnknown,
    count(CASE WHEN timed THEN 1 END) AS timeKnown,
    count(CASE WHEN NOT 'SECTOR' IN known THEN 1 END) AS sectorUnknown,
    count(CASE WHEN NOT 'OCCUPATION' IN known THEN 1 END) AS occupationUnknown,
    count(CASE WHEN NOT 'SENIORITY' IN known THEN 1 END) AS seniorityUnknown,
    count(CASE WHEN NOT 'EXPERTISE' IN known THEN 1 END) AS expertiseUnknown,
    count(CASE WHEN stated THEN 1 END) AS expertiseStated,
    count(CASE WHEN NOT 'PLACE' IN known THEN 1 END) AS placeUnknown,
    count(CASE WHEN NOT 'ORGANIZATION' IN known THEN 1 END) AS organizationUnknown
}
CALL (ego, day) {
  MATCH (ego)-[tie:KNOWS]-(person:Person)
  WHERE (tie.sinceDay IS NULL OR tie.sinceDay <= day) AND (tie.untilDay IS NULL OR day < tie.untilDay)
    AND NOT 'SECTOR' IN coalesce(person.knownDimensions, [])
  MATCH (person)-[:HELD]->(:Position)-[:AT]->(organization:Organization)
  WITH organization, count(DISTINCT person) AS contacts
  ORDER BY contacts DESC, organization.key
  RETURN collect({id: organization.id, name: organization.name, contacts: contacts}) AS unclassified
}
RETURN contacts, strengthAssumed, lastContactUnknown, timeKnown, sectorUnknown, occupationUnknown, seniorityUnknown, expertiseUnknown,
  expertiseStated,  placeUnknown, organizationUnknown, size(unclassified) AS unclassified, unclassified[0..$organizations] AS largestUnclassified
