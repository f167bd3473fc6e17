import { linkedInDate, type Calendar } from './calendar.ts';
import { fullName, type DemoPerson } from './person.type.ts';
import type { Random } from './random.ts';
import { csvRow } from './text.ts';

/** LinkedIn's own words above the table, quotation marks included. */
const PREAMBLE = [
  'Notes:',
  '"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261"',
  '',
];
const HEADER = ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'];

const POST_NOMINALS = [', PhD', ', MBA', ', PMP®', ', Ing.'] as const;
const EMOJI = [' 🚀', ' 🌍', ' 💡', ' ⚙️'] as const;

interface Row {
  readonly connectedOn: string;
  readonly cells: readonly string[];
}

/**
 * `Connections.csv` as LinkedIn writes it: preamble, newest connection first, no line end after the last row.
 * @param ghosts rows of closed accounts, which hold a date and nothing else.
 * @param plainNames full names that nobody decorated (those of the story).
 */
export function connectionsCsv(
  persons: readonly DemoPerson[],
  ghosts: number,
  random: Random,
  calendar: Calendar,
  plainNames: ReadonlySet<string> = new Set(),
): string {
  const rows: Row[] = persons.flatMap((person) => {
    const connectedOn = person.linkedIn?.connectedOn;
    return connectedOn === undefined
      ? []
      : [{ connectedOn, cells: cellsOf(person, random, plainNames.has(fullName(person))) }];
  });
  for (let i = 0; i < ghosts; i += 1) {
    rows.push({ connectedOn: calendar.between(random, '2012-01-01', '2026-06-30'), cells: ['', '', '', '', '', ''] });
  }
  rows.sort((a, b) => compare(b.connectedOn, a.connectedOn) || compare(a.cells.join(), b.cells.join()));
  const table = rows.map(({ cells, connectedOn }) => csvRow([...cells, linkedInDate(connectedOn)]));
  return [...PREAMBLE, csvRow(HEADER), ...table].join('\n');
}

function cellsOf(person: DemoPerson, random: Random, plain: boolean): string[] {
  const [first, last] = plain || person.card !== undefined ? [person.given, person.family] : decorate(person, random);
  // A few leave their employment empty.
  const silent = !plain && person.card === undefined && !person.inJournal && random.chance(0.03);
  return [
    first,
    last,
    person.linkedIn?.url ?? '',
    person.linkedIn?.email ?? '',
    silent ? '' : (person.organization?.name ?? ''),
    silent ? '' : (person.title ?? ''),
  ];
}

/** Names as some write them: credentials, capitals, an emoji, an initial. */
function decorate({ given, family }: DemoPerson, random: Random): [first: string, last: string] {
  const style = random.next();
  if (style < 0.04) return [given, family + random.pick(POST_NOMINALS)];
  if (style < 0.08) return [given, family.toUpperCase()];
  if (style < 0.105) return [given, family + random.pick(EMOJI)];
  if (style < 0.12) return [`Dr. ${given}`, family];
  if (style < 0.135) return [given, `${family.charAt(0)}.`];
  return [given, family];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
