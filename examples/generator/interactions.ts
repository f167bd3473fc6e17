import type { Calendar } from './calendar.ts';
import type { DemoPerson } from './person.type.ts';
import type { Random } from './random.ts';
import type { Channel, Direction } from '../../src/domain.ts';

export interface DemoInteraction {
  readonly with: readonly string[];
  readonly at: string;
  readonly minutes?: number;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly goal?: string;
  readonly outcome?: string;
}

/** About eighteen months. */
const PERIOD_DAYS = 545;
const MINUTES: Readonly<Record<Channel, readonly number[]>> = {
  MEETING: [30, 45, 60, 60, 90, 120],
  CALL: [10, 15, 20, 30, 45],
  EMAIL: [5, 5, 10, 15],
  MESSAGE: [2, 3, 5],
  REACTION: [1],
};
const CHANNEL_MIX: readonly Channel[] = ['MEETING', 'MEETING', 'MEETING', 'CALL', 'CALL', 'EMAIL', 'EMAIL', 'MESSAGE'];
/** People whom Camille wrote to on LinkedIn with the news of the company: nobody's goal, few answers. */
const MAILING_DAYS_AGO = [410, 265, 130, 62] as const;

/** What Camille has logged: none of it after a contact's `lastContact`, none with those marked private. */
export function interactionsWith(
  persons: readonly DemoPerson[],
  random: Random,
  calendar: Calendar,
): DemoInteraction[] {
  const contacts = persons.filter(({ inJournal, tie }) => inJournal && tie !== undefined && tie.private !== true);
  const talks = contacts.flatMap((person) => talksWith(person, contacts, random, calendar));
  const mailings = contacts.filter(({ circle }) => circle === 'WIDER' || circle === 'SCHOOL');
  const messages = mailings.flatMap((person) => unansweredMessages(person, random, calendar));
  return [...talks, ...messages].sort((a, b) => compare(a.at, b.at) || compare(a.with.join(), b.with.join()));
}

function talksWith(
  person: DemoPerson,
  contacts: readonly DemoPerson[],
  random: Random,
  calendar: Calendar,
): DemoInteraction[] {
  const lastContact = person.tie?.lastContact;
  if (lastContact === undefined || person.meetings === 0) return [];
  const latest = calendar.ageInDays(lastContact);
  if (latest > PERIOD_DAYS) return [];
  return Array.from({ length: person.meetings }, (_, i) => {
    // The first is the last contact itself; the others thin out into the past.
    const daysAgo = i === 0 ? latest : latest + Math.floor((PERIOD_DAYS - latest) * random.next() ** 1.5);
    const channel = i === 0 ? random.pick(['MEETING', 'CALL'] as const) : random.pick(CHANNEL_MIX);
    const others = channel === 'MEETING' && random.chance(0.15) ? companion(person, contacts, daysAgo, calendar) : [];
    const outcome = outcomeOf(channel, person, random);
    return {
      with: [person.id, ...others].sort(),
      at: `${calendar.daysAgo(daysAgo)}T${timeOfDay(random)}Z`,
      minutes: random.pick(MINUTES[channel]),
      channel,
      direction: channel === 'MEETING' || channel === 'CALL' ? 'BOTH' : random.pick(['OUT', 'OUT', 'IN'] as const),
      ...(person.goal !== undefined && { goal: person.goal }),
      ...(outcome !== undefined && { outcome }),
    };
  });
}

/** A third person at the table: of the same organization or goal, and not said to be last seen before. */
function companion(person: DemoPerson, contacts: readonly DemoPerson[], daysAgo: number, calendar: Calendar): string[] {
  const found = contacts.find(
    (other) =>
      other.id !== person.id &&
      other.meetings > 3 &&
      other.circle === person.circle &&
      other.goal === person.goal &&
      other.tie?.lastContact !== undefined &&
      calendar.ageInDays(other.tie.lastContact) <= daysAgo,
  );
  return found === undefined ? [] : [found.id];
}

function outcomeOf(channel: Channel, person: DemoPerson, random: Random): string | undefined {
  if (channel === 'EMAIL' || channel === 'MESSAGE') return random.pick(['ANSWERED', 'ANSWERED', 'NO_ANSWER']);
  if (person.goal === undefined) return undefined;
  return random.chance(0.45) ? random.pick(['HELPED', 'HELPED', 'INTRODUCED', 'DECLINED']) : undefined;
}

function unansweredMessages(person: DemoPerson, random: Random, calendar: Calendar): DemoInteraction[] {
  const lastContact = person.tie?.lastContact;
  if (lastContact === undefined) return [];
  return MAILING_DAYS_AGO.filter((days) => calendar.ageInDays(lastContact) <= days).map((days) => ({
    with: [person.id],
    at: `${calendar.daysAgo(days)}T08:30:00Z`,
    minutes: 2,
    channel: 'MESSAGE' as const,
    direction: 'OUT' as const,
    outcome: random.chance(0.8) ? 'NO_ANSWER' : 'ANSWERED',
  }));
}

function timeOfDay(random: Random): string {
  const hour = random.int(7, 17).toString().padStart(2, '0');
  return `${hour}:${random.pick(['00', '15', '30', '45'])}:00`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
