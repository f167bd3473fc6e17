import type { AmbitFile, AmbitPerson, AmbitTie } from './ambit-file.ts';
import { holdsAt, instant } from './calendar.ts';
import { DEFAULT_PARAMETERS, FRIEND_TIE_SHARE_MIN } from './parameters.ts';
import type { ModelParameters } from './parameters.ts';
import type { SkillTree } from './skill-tree.ts';
import { EGO, isEgoTie, otherEnd, tieAt } from './tie-at.ts';
import type { TieAt } from './tie-at.ts';

/** What every function of the reference takes besides the file. */
export interface ReferenceOptions {
  readonly at: Date;
  /** The instant whose version of the goal counts; `at` by default. */
  readonly goalAt?: Date;
  readonly parameters?: ModelParameters;
  /** Pairs of persons whose tie was inferred from a shared employer; a file never holds such ties. */
  readonly inferred?: readonly (readonly [string, string])[];
  /** ESCO's broader relation; without it expertise matches by name only. */
  readonly skills?: SkillTree;
}

/** The network as it stands at an instant: only ties that count then. Persons and contacts run in id order. */
export interface NetworkAt {
  readonly file: AmbitFile;
  readonly at: Date;
  readonly parameters: ModelParameters;
  readonly persons: ReadonlyMap<string, AmbitPerson>;
  readonly ties: readonly TieAt[];
}

export interface Neighbour {
  readonly id: string;
  readonly tie: TieAt;
}

/** Reads a file at an instant. Throws on what a valid file cannot hold: unknown ids, doubled pairs, ties to oneself. */
export function networkAt(file: AmbitFile, options: ReferenceOptions): NetworkAt {
  const parameters = options.parameters ?? DEFAULT_PARAMETERS;
  const persons = new Map([...(file.persons ?? [])].sort((x, y) => byId(x.id, y.id)).map((p) => [p.id, p]));
  const inferred = options.inferred ?? [];
  const stated = file.ties ?? [];
  checkPairs(stated, persons);
  const isInferred = (tie: AmbitTie): boolean => inferred.some(([a, b]) => samePair(tie, { a, b }));
  const onlyInferred = inferred
    .map(([a, b]): AmbitTie => ({ a, b }))
    .filter((pair) => !stated.some((tie) => samePair(tie, pair)));
  const { at } = options;
  const ties = [
    ...stated
      .filter((tie) => holdsAt(tie.since, tie.until, at))
      .map((tie) => tieAt(tie, { file, at, parameters, inferred: isInferred(tie), stated: true })),
    ...onlyInferred.map((tie) => tieAt(tie, { file, at, parameters, inferred: true, stated: false })),
  ];
  return { file, at, parameters, persons, ties };
}

/** The same network with other ties: how scenarios are made. */
export function withTies(network: NetworkAt, change: (tie: TieAt) => TieAt): NetworkAt {
  return { ...network, ties: network.ties.map(change) };
}

/** Everybody tied to `id` (a person or the ego), with the tie, in id order. */
export function neighbours(network: NetworkAt, id: string): readonly Neighbour[] {
  const known = adjacency.get(network.ties) ?? neighboursByPerson(network.ties);
  adjacency.set(network.ties, known);
  return known.get(id) ?? [];
}

/** The only thing remembered between calls: lists of ties are never changed, so it cannot be out of date. */
const adjacency = new WeakMap<readonly TieAt[], ReadonlyMap<string, readonly Neighbour[]>>();

function neighboursByPerson(ties: readonly TieAt[]): ReadonlyMap<string, readonly Neighbour[]> {
  const result = new Map<string, Neighbour[]>();
  for (const tie of ties) {
    for (const end of [tie.a, tie.b]) {
      result.set(end, [...(result.get(end) ?? []), { id: otherEnd(tie, end), tie }]);
    }
  }
  for (const list of result.values()) list.sort((x, y) => byId(x.id, y.id));
  return result;
}

export function contacts(network: NetworkAt): readonly Neighbour[] {
  return neighbours(network, EGO);
}

export function isContact(network: NetworkAt, id: string): boolean {
  return neighbours(network, id).some((neighbour) => neighbour.id === EGO);
}

/** 1: a contact, 2: a contact's contact, null: known of only. */
export function degree(network: NetworkAt, id: string): 1 | 2 | null {
  if (isContact(network, id)) return 1;
  return neighbours(network, id).some((neighbour) => isContact(network, neighbour.id)) ? 2 : null;
}

/** Whether the ties between the contacts and others are known (SCORE.md § 1, Friend ties). */
export function friendTiesKnown(network: NetworkAt): boolean {
  if (network.file.tiesComplete === true) return true;
  const all = contacts(network);
  if (all.length === 0) return true;
  const withFriends = all.filter(({ id }) =>
    network.ties.some((tie) => (tie.a === id || tie.b === id) && !isEgoTie(tie) && !tie.inferredOnly),
  );
  return withFriends.length / all.length >= FRIEND_TIE_SHARE_MIN;
}

/** t: minutes with each contact in the 365 days before `at`; 1 for all where no non-private contact has any. */
export function attention(network: NetworkAt): ReadonlyMap<string, number> {
  const end = network.at.getTime();
  const start = end - 365 * 24 * 3_600_000;
  const minutes = new Map<string, number>(contacts(network).map(({ id }) => [id, 0]));
  for (const interaction of network.file.interactions ?? []) {
    const time = instant(interaction.at);
    if (time <= start || time > end) continue;
    const people = new Set(interaction.with);
    for (const id of people) {
      const soFar = minutes.get(id);
      if (soFar !== undefined) minutes.set(id, soFar + (interaction.minutes ?? 0) / people.size);
    }
  }
  const anyMinutes = contacts(network).some(({ id, tie }) => !tie.private && (minutes.get(id) ?? 0) > 0);
  return anyMinutes ? minutes : new Map([...minutes.keys()].map((id) => [id, 1]));
}

/** Order of ids: by UTF-16 code unit, never by locale. */
export function byId(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

function samePair(x: { a: string; b: string }, y: { a: string; b: string }): boolean {
  return (x.a === y.a && x.b === y.b) || (x.a === y.b && x.b === y.a);
}

function checkPairs(ties: readonly AmbitTie[], persons: ReadonlyMap<string, AmbitPerson>): void {
  for (const [index, tie] of ties.entries()) {
    for (const end of [tie.a, tie.b]) {
      if (end !== EGO && !persons.has(end)) throw new Error(`ties[${index}] names an unknown person: ${end}`);
    }
    if (tie.a === tie.b) throw new Error(`ties[${index}] ties ${tie.a} to itself`);
    if (ties.slice(0, index).some((earlier) => samePair(earlier, tie))) {
      throw new Error(`ties[${index}] repeats the pair ${tie.a}, ${tie.b}`);
    }
  }
}
