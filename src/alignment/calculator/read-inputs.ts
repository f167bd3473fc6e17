import type { Row, StatementRunner } from '../../graph/graph.ts';
import type {
  InteractionInput,
  NetworkInputs,
  OtherTieInput,
  PersonInput,
  PositionInput,
  TieInput,
} from './inputs.type.ts';

type Nullable<T> = T | null;
/** As `alignment/read-persons` lists a position. */
type PositionRow = readonly [
  sector: Nullable<string>,
  parent: Nullable<string>,
  occupation: Nullable<string>,
  rank: Nullable<number>,
  organization: Nullable<string>,
  from: Nullable<number>,
  to: Nullable<number>,
  primary: boolean,
];
/** As `alignment/read-ties` lists a tie. */
type TieRow = readonly [
  declared: Nullable<number>,
  strengthDays: Nullable<readonly number[]>,
  strengthValues: Nullable<readonly number[]>,
  estimate: Nullable<number>,
  since: Nullable<number>,
  until: Nullable<number>,
  contact: Nullable<number>,
  contactDays: Nullable<readonly number[]>,
  kin: boolean,
  inferred: boolean,
  isPrivate: boolean,
  platforms: Nullable<readonly string[]>,
];

/** All that the score looks at in a network; 100,000 ties take about a second. */
export async function readNetworkInputs(
  runner: StatementRunner,
  network: string,
  tiesComplete: boolean,
): Promise<NetworkInputs> {
  const [persons, ties, interactions] = await Promise.all([
    runner.run('alignment/read-persons', { network }),
    runner.run('alignment/read-ties', { network }),
    readInteractions(runner, network),
  ]);
  return {
    tiesComplete,
    persons: persons
      .filter(({ ego }) => !ego)
      .map(toPerson)
      .sort(byId),
    egoTies: new Map(ties.map(({ id, tie }) => [id, toTie(tie)])),
    otherTies: ties.flatMap(toOtherTies),
    interactions,
  };
}

export async function readInteractions(runner: StatementRunner, network: string): Promise<readonly InteractionInput[]> {
  return runner.run('alignment/read-interactions', { network });
}

/** @param others each `[id of the other end, tie]` */
export function toOtherTies({
  id,
  others,
}: {
  readonly id: string;
  readonly others: readonly unknown[];
}): OtherTieInput[] {
  return (others as readonly (readonly [string, TieRow])[]).map(([other, tie]) => ({ a: id, b: other, ...toTie(tie) }));
}

/** In the order in which the database sorts strings. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

export function toPerson(row: Row<'alignment/read-persons'>): PersonInput {
  return {
    id: row.id,
    placeKey: row.placeKey,
    known: row.known,
    knownDays: row.knownDays,
    positions: (row.positions as readonly PositionRow[]).map(toPosition),
    expertise: row.expertise as PersonInput['expertise'],
  };
}

function toPosition(row: PositionRow): PositionInput {
  const [sector, sectorParent, occupation, rank, organization, from, to, primary] = row;
  return { sector, sectorParent, occupation, rank, organization, from, to, primary };
}

/** @param listed as `alignment/read-ties` lists a tie */
export function toTie(listed: readonly unknown[]): TieInput {
  const row = listed as TieRow;
  const [declared, strengthDays, strengthValues, estimate, since, until, contact, contactDays] = row;
  const [kin, inferred, isPrivate, platforms] = row.slice(8) as [boolean, boolean, boolean, readonly string[] | null];
  return {
    declared,
    strengthDays,
    strengthValues,
    estimate,
    since,
    until,
    contact,
    contactDays,
    kin,
    inferred,
    private: isPrivate,
    platforms: platforms ?? [],
  };
}
