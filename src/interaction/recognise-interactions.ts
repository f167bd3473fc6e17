import type { Row } from '../graph/graph.ts';
import { contentHash } from '../stable-id.ts';

/** An interaction as a file says it. */
export interface SaidInteraction {
  readonly id: string;
  readonly sourceKey: string;
  readonly at: Date;
  readonly minutes: number;
  readonly channel: string;
  readonly direction: string | null;
  readonly outcome: string | null;
  readonly note: string | null;
  readonly persons: readonly { readonly id: string; readonly records: readonly string[] }[];
}

/** One that is there. */
export type StoredInteraction = Row<'interaction/find-said-before'>;

/**
 * Which of the interactions that are there a file says again, each of them once: by the key of the source, which does not
 * depend on who of those it names is there; else by what it says; else, of those that were imported before there were keys,
 * by all but those who are gone from it.
 * @returns by position in the file's list
 */
export function recogniseInteractions(
  said: readonly SaidInteraction[],
  stored: readonly StoredInteraction[],
): ReadonlyMap<number, StoredInteraction> {
  const found = new Map<number, StoredInteraction>();
  const claimed = new Set<StoredInteraction>();
  const claim = (candidatesOf: (each: SaidInteraction) => readonly StoredInteraction[]): void => {
    said.forEach((each, index) => {
      if (found.has(index)) return;
      const candidate = candidatesOf(each).find((one) => !claimed.has(one));
      if (candidate === undefined) return;
      found.set(index, candidate);
      claimed.add(candidate);
    });
  };
  const byKey = grouped(stored, ({ sourceKeys }) => sourceKeys);
  const byId = grouped(stored, ({ id }) => [id]);
  const keyless = grouped(
    stored.filter(({ sourceKeys, isLogged }) => sourceKeys.length === 0 && !isLogged),
    (one) => [wordsOf(one)],
  );
  claim(({ sourceKey }) => byKey.get(sourceKey) ?? []);
  claim(({ id }) => byId.get(id) ?? []);
  claim((each) => (keyless.get(wordsOf(each)) ?? []).filter((one) => isPartOf(one, each)));
  return found;
}

/** What is said of an interaction, but for who took part and for which goal. */
function wordsOf({
  at,
  minutes,
  channel,
  direction,
  outcome,
  note,
}: Omit<SaidInteraction, 'id' | 'sourceKey' | 'persons'>): string {
  return contentHash({ at, minutes, channel, direction, outcome, note });
}

/** Whether whoever is left of it is somebody whom the file names by the same record. */
function isPartOf(stored: StoredInteraction, { persons }: SaidInteraction): boolean {
  const records = new Set(persons.flatMap((person) => person.records));
  return stored.with.length > 0 && stored.with.every((each) => each.records.some((key) => records.has(key)));
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  return groups;
}
