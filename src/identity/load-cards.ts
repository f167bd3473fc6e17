import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Platform } from '../domain.ts';
import type { Row, StatementRunner } from '../graph/graph.ts';
import type { RecordContent } from '../person/person-projection.type.ts';
import type { IdentityCard } from './identity-card.type.ts';
import { makeCard, type RecordOfPerson } from './make-card.ts';

/** Every person of a network as the resolution sees them. */
export interface LoadedCards {
  readonly cards: readonly IdentityCard[];
  /** Sorts persons by when they came, so that the earlier one stays when two become one. */
  readonly earlier: (a: string, b: string) => number;
}

type CardRow = Row<'identity/list-cards'>;

/** Persons read at once: what their records say is in memory only until their cards are made. */
const PAGE = 500;

/** @param country of the owner, where known; else the one whose code most numbers that have one carry */
export async function loadCards(
  runner: StatementRunner,
  network: string,
  country: string | undefined,
): Promise<LoadedCards> {
  const cards: IdentityCard[] = [];
  const ages: Age[] = [];
  const assumed =
    country ?? commonCountry(await runner.run('identity/list-dialled-phones', { network, limit: SAMPLE }));
  const home = assumed === undefined ? {} : { country: assumed };
  let next: Promise<readonly CardRow[]> | undefined = pageAfter(runner, network, '');
  while (next !== undefined) {
    const rows: readonly CardRow[] = await next;
    const last = rows.at(-1)?.id;
    // Read while cards are made of this one.
    next = rows.length < PAGE || last === undefined ? undefined : pageAfter(runner, network, last);
    const persons = rows.map((row) => ({ row, records: row.records.map(toRecord) }));
    for (const { row, records } of persons) {
      cards.push(makeCard(row.id, records, { neighbours: row.neighbours, ...home }));
      ages.push({ id: row.id, since: row.since?.getTime() ?? Number.MAX_SAFE_INTEGER, firstRow: row.firstRow ?? 0 });
    }
  }
  const order = new Map(ages.sort(byAge).map(({ id }, index) => [id, index]));
  return { cards, earlier: (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0) };
}

function pageAfter(runner: StatementRunner, network: string, after: string): Promise<readonly CardRow[]> {
  const page = runner.run('identity/list-cards', { network, after, limit: PAGE });
  // Whoever waits for it is told.
  page.catch(() => undefined);
  return page;
}

/** When somebody came into the network. */
interface Age {
  readonly id: string;
  readonly since: number;
  readonly firstRow: number;
}

function byAge(a: Age, b: Age): number {
  return a.since - b.since || a.firstRow - b.firstRow || (a.id < b.id ? -1 : 1);
}

function toRecord(record: CardRow['records'][number]): RecordOfPerson {
  return {
    platform: record.platform as Platform,
    importId: record.importId,
    format: record.format,
    origin: record.origin as RecordOfPerson['origin'],
    content: JSON.parse(record.payload) as Partial<RecordContent>,
    uids: record.uids,
    ...listOf(record),
  };
}

/** Tables are of whatever sources; the key of each record begins with the one it is of. */
function listOf({ format, recordKey }: CardRow['records'][number]): { readonly list?: string } {
  const list = format === 'CSV' ? /CSV:[A-Z_]+:([\da-f]{16}(?:-[\da-f]{8})?):/.exec(recordKey)?.[1] : undefined;
  return list === undefined ? {} : { list };
}

/** How many numbers with a country's code are looked at, and how many must agree, before the others are read as theirs. */
const SAMPLE = 200;
const ENOUGH = 3;

function commonCountry(phones: readonly Row<'identity/list-dialled-phones'>[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { phone } of phones) {
    const country = parsePhoneNumberFromString(phone.replace(/^00/, '+'))?.country;
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first !== undefined && first[1] >= ENOUGH ? first[0] : undefined;
}
