import { pairKey } from '../../tie/tie-store.ts';
import type { Grant } from '../grant.ts';
import { concealGoal } from './conceal-goal.ts';
import { concealPerson } from './conceal-person.ts';
import { coarseDates, EXACT_DATES } from './coarse-dates.ts';
import { EGO_NAME, type Concealment } from './concealment.ts';
import type { InteractionContent, NetworkContent, TieContent } from './content.type.ts';
import { NameConcealer } from './name-concealer.ts';
import type { Pseudonyms } from './pseudonyms.ts';

/**
 * What an auditor is shown of a network: other ids, pseudonyms for names where they are not shown, and no field that is not
 * granted, in an order that says nothing of the order before. What the goals ask for stays as it is, so that every number
 * comes out the same where dates are exact.
 * @param today days since 1970-01-01
 */
export function conceal(network: NetworkContent, grant: Grant, pseudonyms: Pseudonyms, today: number): NetworkContent {
  const goals = network.goals.filter(({ id }) => grant.goals.includes(id));
  const how = concealmentOf({ ...network, goals }, grant, pseudonyms, today);
  return {
    tiesComplete: network.tiesComplete,
    persons: network.persons.map((person) => concealPerson(person, how)).sort(byId),
    ties: network.ties.map((tie) => concealTie(tie, how)).sort(byPair),
    interactions: network.interactions.map((interaction) => concealInteraction(interaction, how)).sort(byId),
    goals: goals.map((goal) => concealGoal(goal, how)),
  };
}

function concealmentOf(network: NetworkContent, grant: Grant, pseudonyms: Pseudonyms, today: number): Concealment {
  const criteria = network.goals.flatMap(({ requirements }) => requirements.flatMap((each) => each.criteria));
  const keys = (values: readonly (string | null)[]): string[] => values.flatMap((value) => value ?? []);
  const concealer = new NameConcealer(
    network.persons.map(({ id, name, isEgo }) => ({ name, pseudonym: isEgo ? EGO_NAME : pseudonyms.personName(id) })),
  );
  return {
    grant,
    pseudonyms,
    today,
    dates: grant.fields.includes('EXACT_DATES') ? EXACT_DATES : coarseDates(today),
    text: (text) => (grant.names === 'SHOWN' ? text : concealer.conceal(text)),
    namedOrganizations: new Set(keys(criteria.map(({ organizationKey }) => organizationKey))),
    namedExpertise: new Set([
      ...keys(criteria.map(({ expertiseKey }) => expertiseKey)),
      ...(network.narrowerExpertise ?? []),
    ]),
    namedPlaces: keys(criteria.map(({ placeKey }) => placeKey)),
  };
}

function concealTie(tie: TieContent, { pseudonyms, dates }: Concealment): TieContent {
  const [a = '', b = ''] = pairKey(pseudonyms.idOf('person', tie.a), pseudonyms.idOf('person', tie.b)).split('|');
  const sinceDay = dates.day(tie.sinceDay);
  const [strength = 0, since = 0, ...rest] = tie.compact;
  return {
    ...tie,
    a,
    b,
    since: dates.date(tie.since),
    until: dates.date(tie.until),
    sinceDay,
    untilDay: dates.day(tie.untilDay),
    strengthDays: tie.strengthDays?.map((day) => dates.day(day)) ?? null,
    // What the two are to each other is for them to tell where the owner calls the tie private.
    kinds: tie.private ? [] : tie.kinds,
    compact: [strength, since + (sinceDay ?? 0) - (tie.sinceDay ?? 0), ...rest],
  };
}

function concealInteraction(one: InteractionContent, { pseudonyms, dates, grant }: Concealment): InteractionContent {
  return {
    ...one,
    id: pseudonyms.idOf('interaction', one.id),
    at: dates.instant(one.at),
    // A word of the vocabulary is kept, a sentence is as good as a note.
    outcome: one.outcome !== null && /^[A-Z_]{1,30}$/.test(one.outcome) ? one.outcome : null,
    goal: one.goal !== null && grant.goals.includes(one.goal) ? pseudonyms.idOf('goal', one.goal) : null,
    persons: one.persons.map((id) => pseudonyms.idOf('person', id)).sort(),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function byPair(one: TieContent, other: TieContent): number {
  return pairKey(one.a, one.b) < pairKey(other.a, other.b) ? -1 : 1;
}
