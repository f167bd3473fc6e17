import { addressBookContacts } from './generator/address-book.ts';
import { Calendar, STORY_DAY } from './generator/calendar.ts';
import { friendsOfFriends, unreachableInvestors } from './generator/directory.ts';
import { FRIENDS_OF_FRIENDS } from './generator/friends-of-friends.ts';
import { tiesGraphMl } from './generator/graph.ts';
import { journalJson } from './generator/journal.ts';
import { linkedInOnlyCsv } from './generator/linkedin-only.ts';
import { connectionsCsv } from './generator/linkedin.ts';
import { NameSource } from './generator/names.ts';
import { NEIGHBOURS } from './generator/neighbourhood.ts';
import { CAST, HOMONYM, linkedInContacts } from './generator/population.ts';
import { Random } from './generator/random.ts';
import { GOAL_TEMPLATES } from './generator/templates.ts';
import { prettyJson } from './generator/text.ts';
import { vCards } from './generator/vcard.ts';

/** What the committed files were made with. */
export const EXAMPLE_SEED = 2026;
export const EXAMPLE_TODAY = STORY_DAY;

const GHOST_ROWS = 4;

/**
 * The example files by their path below `examples/`. Pure: the same seed and day give the same bytes everywhere.
 * @param today ISO date that "fresh" and "stale" are counted from.
 */
export function generateExamples(seed: number, today: string): Map<string, string> {
  const calendar = new Calendar(today);
  const names = new NameSource();
  for (const { name } of [...CAST, ...FRIENDS_OF_FRIENDS, ...NEIGHBOURS]) {
    if (name !== undefined) names.reserve(name.join(' '));
  }
  const onLinkedIn = linkedInContacts(new Random(seed, 'linkedin'), calendar, names);
  const neighbours = addressBookContacts(new Random(seed, 'address-book'), calendar, names);
  const friends = friendsOfFriends();
  const strangers = unreachableInvestors(new Random(seed, 'directory'), names);
  const contacts = [...onLinkedIn, ...neighbours];
  const known = [...contacts, ...friends];
  const undecorated = new Set([...CAST.map(({ name }) => name.join(' ')), `${HOMONYM.given} ${HOMONYM.family}`]);

  return new Map([
    [
      'demo/Connections.csv',
      connectionsCsv(onLinkedIn, GHOST_ROWS, new Random(seed, 'connections'), calendar, undecorated),
    ],
    ['demo/contacts.vcf', vCards(contacts)],
    ['demo/investors.vcf', vCards([...friends, ...strangers])],
    ['demo/ties.graphml', tiesGraphMl(known, new Random(seed, 'ties'), calendar)],
    ['demo/journal.ambit.json', journalJson(known, new Random(seed, 'journal'), calendar)],
    ['linkedin-only/Connections.csv', linkedInOnlyCsv(seed, calendar)],
    ...Object.entries(GOAL_TEMPLATES).map(([name, goal]) => [`goals/${name}.json`, prettyJson(goal)] as const),
  ]);
}
