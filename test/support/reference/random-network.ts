import { DIMENSIONS } from '../../../src/domain.ts';
import type { Dimension } from '../../../src/domain.ts';
import type { AmbitFile, AmbitTie } from './ambit-file.ts';
import { randomGoal } from './random-goal.ts';
import { DEFAULT_EXPERTISE, personId, randomPerson } from './random-person.ts';
import type { PersonOptions } from './random-person.ts';
import { randomSource } from './random-source.ts';
import type { RandomSource } from './random-source.ts';
import { randomInteractions, randomTie } from './random-tie.ts';
import { EGO } from './tie-at.ts';

/** What can be asked of a random file; everything has a default. */
export interface RandomOptions {
  /** The instant around which the dates lie; `RANDOM_AT` by default. */
  readonly at?: Date;
  /** The most persons there may be, 40 by default. */
  readonly maxPersons?: number;
  /** Whether the network says that all its ties are known; left to chance by default. */
  readonly tiesComplete?: boolean;
  /** Phones of persons: false by default, for what they say of a tie is read in two ways. */
  readonly phones?: boolean;
  /** Positions that name no organization: true by default. */
  readonly namelessPositions?: boolean;
  /** Interactions with persons who are no contacts: true by default. */
  readonly strangersInteract?: boolean;
  /** Names of expertise; by default free tags that are no ESCO labels. */
  readonly expertise?: readonly string[];
}

/** The `at` of random files: no midnight, so that days and instants differ. */
export const RANDOM_AT = new Date('2026-06-15T13:30:00Z');

/** Who is who in a random file, by id. */
interface Cast {
  readonly contacts: readonly string[];
  readonly second: readonly string[];
  readonly knownOf: readonly string[];
}

/** A valid `*.ambit.json` document; the same seed and options give the same one. */
export function randomAmbitFile(seed: number, options: RandomOptions = {}): AmbitFile {
  const random = randomSource(seed);
  const at = options.at ?? RANDOM_AT;
  const expertise = options.expertise ?? DEFAULT_EXPERTISE;
  const count = Math.min(options.maxPersons ?? 40, randomSize(random));
  const ids = Array.from({ length: count }, (_, index) => personId(index));
  const cast = castOf(random, ids);
  const knowledge = randomKnowledge(random, ids, cast);
  const personOptions: PersonOptions = {
    at,
    expertise,
    phones: options.phones ?? false,
    namelessPositions: options.namelessPositions ?? true,
  };
  const goalIds = random.chance(0.5) ? ['g1', 'g2'] : ['g1'];
  const partners = (options.strangersInteract ?? true) && random.chance(0.3) ? ids : cast.contacts;
  return {
    ambit: 1,
    source: `random-${seed}`,
    tiesComplete: options.tiesComplete ?? random.chance(0.3),
    ego: { name: 'Ego Exemplar' },
    persons: ids.map((id, index) => randomPerson(random, index, knowledge(id), personOptions)),
    ties: [...egoTies(random, cast, at), ...alterTies(random, cast, at)],
    interactions: randomInteractions(random, partners, goalIds, at),
    goals: goalIds.map((id) => randomGoal(random, id, { at, personIds: ids, expertise })),
  };
}

/** Often a multiple of ten, so that shares can fall on the thresholds of .30 and 5 %. */
function randomSize(random: RandomSource): number {
  if (random.chance(0.1)) return random.integer(0, 2);
  return random.chance(0.5) ? random.pick([10, 20, 24, 40]) : random.integer(3, 40);
}

function castOf(random: RandomSource, ids: readonly string[]): Cast {
  const shuffled = random.sample(ids, ids.length);
  const share = random.chance(0.04) ? 0 : random.pick([0.15, 0.3, 0.5, 0.5, 0.75, 1]);
  const contacts = Math.round(shuffled.length * share);
  const second = contacts + Math.ceil((shuffled.length - contacts) * random.pick([0.5, 0.7, 0.9]));
  return {
    contacts: shuffled.slice(0, contacts),
    second: shuffled.slice(contacts, second),
    knownOf: shuffled.slice(second),
  };
}

/** Who is known in which dimension: among the contacts a share about the threshold, or most; of the others nearly all. */
function randomKnowledge(
  random: RandomSource,
  ids: readonly string[],
  cast: Cast,
): (id: string) => ReadonlySet<Dimension> {
  const known = new Map<string, Set<Dimension>>(ids.map((id) => [id, new Set()]));
  const others = ids.filter((id) => !cast.contacts.includes(id));
  for (const dimension of DIMENSIONS) {
    const share = random.pick([0.2, 0.3, 0.3, 0.35, 0.6, 0.8, 0.9, 1]);
    const contacts = random.sample(cast.contacts, Math.round(cast.contacts.length * share));
    for (const id of [...contacts, ...others.filter(() => random.chance(0.8))]) known.get(id)?.add(dimension);
  }
  return (id) => known.get(id) ?? new Set();
}

/** Contacts get a tie that counts; a few others one that has ended or not begun. */
function egoTies(random: RandomSource, cast: Cast, at: Date): readonly AmbitTie[] {
  return [
    ...cast.contacts.map((id) => randomTie(random, EGO, id, at, true)),
    ...[...cast.second, ...cast.knownOf]
      .filter(() => random.chance(0.1))
      .map((id) => randomTie(random, EGO, id, at, false)),
  ];
}

/** Ties between persons: none, those of one or two contacts, some, or many. */
function alterTies(random: RandomSource, cast: Cast, at: Date): readonly AmbitTie[] {
  const { contacts, second, knownOf } = cast;
  const all = [...contacts, ...second, ...knownOf];
  if (all.length < 2) return [];
  const pairs = new Map<string, AmbitTie>();
  const tie = (from: readonly string[], to: readonly string[]): void => {
    if (from.length === 0 || to.length === 0) return;
    const [a, b] = [random.pick(from), random.pick(to)].sort() as [string, string];
    const key = `${a} ${b}`;
    if (a !== b && !pairs.has(key)) pairs.set(key, randomTie(random, a, b, at, random.chance(0.9)));
  };
  const mode = random.pick(['none', 'few', 'some', 'many', 'many'] as const);
  const doors = mode === 'none' ? [] : mode === 'few' ? contacts.slice(0, random.integer(1, 2)) : contacts;
  const perPerson = mode === 'many' ? 2.5 : 0.8;
  for (let i = 0; i < perPerson * all.length; i += 1) {
    const kind = random.next();
    if (kind < 0.3) tie(doors, doors);
    else if (kind < 0.75) tie(doors, second);
    else if (kind < 0.92) tie(second, [...second, ...knownOf]);
    else tie(knownOf, knownOf);
  }
  return [...pairs.values()];
}
