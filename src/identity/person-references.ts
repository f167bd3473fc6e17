import type { Row, StatementRunner } from '../graph/graph.ts';
import { InteractionIds } from '../interaction/interaction-ids.ts';
import type { Channel, Direction } from '../domain.ts';
import { pairKey, reprojectTies } from '../tie/tie-store.ts';

type TieRecordRow = Row<'identity/list-tie-records'>;
type InteractionRow = Row<'identity/list-interactions'>;

/** Everything that is said of some persons and is not part of their own records. */
export interface PersonReferences {
  readonly ties: readonly TieRecordRow[];
  readonly interactions: readonly InteractionRow[];
}

/** What refers to persons that are about to become one, or more than one. */
export async function readReferences(
  tx: StatementRunner,
  network: string,
  persons: readonly string[],
): Promise<PersonReferences> {
  return {
    ties: await tx.run('identity/list-tie-records', { network, persons }),
    interactions: await tx.run('identity/list-interactions', { network, persons }),
  };
}

/**
 * Lets what was said of persons follow them: each tie record and interaction remembers whom it was said of, and belongs to
 * whoever that is now. So a merge and its undoing are the same work, and nothing of what was said is ever rewritten.
 */
export async function followPersons(
  tx: StatementRunner,
  network: string,
  { ties, interactions }: PersonReferences,
): Promise<void> {
  const said = [
    ...ties.flatMap(({ saidOf }) => saidOf.split('|')),
    ...interactions.flatMap((each) => each.with.flatMap(({ saidOf }) => saidOf)),
  ];
  const rows = await tx.run('identity/find-current-persons', { network, ids: [...new Set(said)] });
  const current = new Map(rows.map((row) => [row.id, row.current]));
  const now = (id: string): string => current.get(id) ?? id;
  await followTies(tx, network, ties, now);
  await followInteractions(tx, network, interactions, now, await personsOfRecords(tx, network, interactions));
  await tx.run('identity/move-criteria', { network });
}

async function followTies(
  tx: StatementRunner,
  network: string,
  ties: readonly TieRecordRow[],
  now: (id: string) => string,
): Promise<void> {
  const moved = ties.flatMap(({ key, saidOf, pairKey: before }) => {
    const [a = '', b = ''] = saidOf.split('|');
    const after = pairKey(now(a), now(b));
    return after === before ? [] : [{ key, saidOf, before, after }];
  });
  if (moved.length === 0) return;
  await tx.run('identity/move-tie-records', {
    network,
    records: moved.map(({ key, saidOf, after }) => ({ key, saidOf, pairKey: after })),
  });
  const touched = [...new Set(moved.flatMap(({ before, after }) => [before, after]))];
  // What was said between two who are now one is kept, but is no tie.
  await reprojectTies(
    tx,
    network,
    touched.filter((pair) => !isSelf(pair)),
  );
}

function isSelf(pair: string): boolean {
  const [a, b] = pair.split('|');
  return a === b;
}

/** Who has the source records by which files know the persons of interactions. */
async function personsOfRecords(
  tx: StatementRunner,
  network: string,
  interactions: readonly InteractionRow[],
): Promise<ReadonlyMap<string, string>> {
  const recordKeys = [...new Set(interactions.flatMap((each) => each.with.flatMap(({ records }) => records)))];
  if (recordKeys.length === 0) return new Map();
  const rows = await tx.run('import/find-source-records', { network, recordKeys });
  return new Map(rows.map(({ recordKey, personId }) => [recordKey, personId]));
}

/** What files and the owner say of one person of an interaction. */
interface Said {
  readonly saidOf: string[];
  readonly records: string[];
}

/**
 * An interaction of a file is with whoever has the file's record of the person, one by hand with whoever its person is now.
 * Ids of interactions follow from what they say, persons included, so that importing the same again adds nothing.
 */
async function followInteractions(
  tx: StatementRunner,
  network: string,
  interactions: readonly InteractionRow[],
  now: (id: string) => string,
  personOf: ReadonlyMap<string, string>,
): Promise<void> {
  const ids = new InteractionIds(network);
  const moved = [...interactions]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, with: before, minutesEach, ...content }) => {
      const byPerson = new Map<string, Said>();
      const said = (person: string): Said => {
        const known = byPerson.get(person) ?? { saidOf: [], records: [] };
        byPerson.set(person, known);
        return known;
      };
      for (const by of before.flatMap((each) => each.saidOf).sort()) said(now(by)).saidOf.push(by);
      for (const { person, records } of before)
        for (const key of records) said(personOf.get(key) ?? now(person)).records.push(key);
      const persons = [...byPerson].map(([person, each]) => ({
        id: person,
        saidOf: each.saidOf,
        records: each.records.sort(),
      }));
      const newId = ids.idOf({
        ...content,
        channel: content.channel as Channel,
        direction: content.direction as Direction | null,
        persons: persons.map((person) => person.id),
      });
      const gone = goneFrom(content.minutes, minutesEach, before.length);
      return { id, newId, minutesEach: content.minutes / Math.max(1, persons.length + gone), persons };
    });
  if (moved.length > 0) await tx.run('identity/move-interactions', { network, interactions: moved });
}

/** How many of those among whom the minutes of an interaction were shared are not there any more. */
function goneFrom(minutes: number, minutesEach: number | null, there: number): number {
  return minutesEach === null || minutesEach <= 0 ? 0 : Math.max(0, Math.round(minutes / minutesEach) - there);
}
