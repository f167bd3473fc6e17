import { MODEL } from '../alignment/alignment.service.ts';
import type { Channel, Direction } from '../domain.ts';
import type { StatementRunner } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { pairKey, planTies, recordsOf, reprojectTies, type TieToWrite } from '../tie/tie-store.ts';
import { makesContact, meetingRecord, originOfMeeting, tieOf } from './meeting-record.ts';

/** An interaction, as far as it makes contacts. */
export interface Encounter {
  readonly at: Date;
  readonly channel: Channel;
  readonly direction: Direction | null;
  readonly persons: readonly string[];
}

/** What one meeting gives a new tie, so that advice followed yields its forecast. */
export async function newTieStrength(tx: StatementRunner, network: NetworkScope): Promise<number | null> {
  const [state] = await tx.run('alignment/find-state', { network: network.id, model: MODEL });
  return state?.model.sigmaNew ?? null;
}

/**
 * Ties the ego to whoever was met or talked with and has no tie on record; the earliest makes the tie. One that had ended stays
 * so (decision 037): whether it goes on is for the owner to say. Repeating it changes nothing.
 */
export async function tieThoseMet(
  tx: StatementRunner,
  network: NetworkScope,
  encounters: readonly Encounter[],
  now: Date,
): Promise<void> {
  const meetings = encounters.filter(makesContact).sort((a, b) => a.at.getTime() - b.at.getTime());
  if (meetings.length === 0) return;
  const pairs = meetings.flatMap(({ persons }) => persons.map((person) => pairKey(network.egoId, person)));
  const records = await recordsOf(tx, network.id, [...new Set(pairs)]);
  const sigmaNew = await newTieStrength(tx, network);
  const ties: TieToWrite[] = [];
  for (const { at, channel, persons } of meetings) {
    for (const person of persons) {
      const pair = pairKey(network.egoId, person);
      const known = records.get(pair) ?? [];
      if (tieOf(known.map((record) => record.content)) !== undefined) continue;
      const newStrength = channel === 'MEETING' ? sigmaNew : null;
      const content = meetingRecord(undefined, { origin: originOfMeeting(at), at, strength: null, newStrength });
      if (content === undefined) continue;
      records.set(pair, [...known, { content }]);
      ties.push({ a: network.egoId, b: person, content });
    }
  }
  const plan = await planTies(tx, network.id, ties);
  await plan.write(tx, null, now);
}

/**
 * Takes back what the meetings of a day said of the ties to these persons. A tie of which nothing else is said ends to be one,
 * unless another logged meeting makes it.
 */
export async function takeBackMeeting(
  tx: StatementRunner,
  network: NetworkScope,
  { at, persons }: Pick<Encounter, 'at' | 'persons'>,
  now: Date,
): Promise<void> {
  const pairKeys = persons.map((person) => pairKey(network.egoId, person));
  const records = await recordsOf(tx, network.id, pairKeys);
  const left = await tx.run('interaction/list-logged-meetings', { network: network.id, persons });
  const origin = originOfMeeting(at);
  const isSaidStill = (pair: string, isMeeting: boolean): boolean =>
    left.some(
      ({ at: when, channel, direction, person }) =>
        pairKey(network.egoId, person) === pair &&
        originOfMeeting(when) === origin &&
        (isMeeting
          ? channel === 'MEETING'
          : makesContact({ channel: channel as Channel, direction: direction as Direction | null })),
    );
  const said = [...records].flatMap(([pair, known]) =>
    known
      // A record with a strength is one of a meeting; a call makes one without.
      .filter(({ content }) => content.origin === origin && !isSaidStill(pair, typeof content.strength === 'number'))
      .map(({ key = '' }) => ({ pair, key })),
  );
  if (said.length === 0) return;
  await tx.run('tie/delete-tie-records', { network: network.id, keys: said.map(({ key }) => key) });
  await reprojectTies(tx, network.id, [...new Set(said.map(({ pair }) => pair))]);
  await tieThoseMet(
    tx,
    network,
    left.map(({ at: when, channel, direction, person }) => ({
      at: when,
      channel: channel as Channel,
      direction: direction as Direction | null,
      persons: [person],
    })),
    now,
  );
}
