import type { InteractionRecord, TieStatement } from '../../canonical-record.type.ts';
import type { ImportProblem } from '../../reader.type.ts';
import { problem } from '../problems.ts';
import type { FriendNames } from './friend-names.ts';
import type { MessengerThread } from './messenger-thread.ts';

export interface MessengerRecords {
  readonly ties: readonly TieStatement[];
  readonly interactions: readonly InteractionRecord[];
  readonly problems: readonly ImportProblem[];
}

/** Of others than the owner. In a larger group (a club, a school year) two members need not know each other. */
const MAX_GROUP = 20;

/**
 * What conversations say of friends. Messenger names people and nothing else, so a name counts only where exactly one
 * friend has it; what can't be told is counted.
 *
 * - With one friend: an interaction for the first message of each day and direction. Line after line of a chat is one talk,
 *   and a later export, which goes on in the same day, gives the same interactions again.
 * - In a group: a tie between each two friends, inferred. Its messages are addressed to nobody in particular, and are no
 *   interactions.
 */
export function messengerRecords(
  threads: readonly MessengerThread[],
  friends: FriendNames,
  owner: string | undefined,
): MessengerRecords {
  const ego = owner ?? commonParticipant(threads);
  const interactions: InteractionRecord[] = [];
  const pairs = new Map<string, TieStatement>();
  const left = { unknown: 0, ambiguous: 0, large: 0 };
  for (const thread of threads) {
    const others = [...thread.participants].filter((name) => name !== ego);
    const found = others.map((name) => friends.find(name));
    const known = found.filter((friend) => typeof friend === 'object');
    // Who the owner is may not be known: of two participants it is the one who is no friend.
    const isDirect = others.length === 1 || (ego === undefined && others.length === 2 && known.length === 1);
    const [friend] = known;
    if (isDirect && friend !== undefined) interactions.push(...talk(thread, friend, interactions.length));
    else if (others.length > MAX_GROUP) left.large++;
    else if (!isDirect && known.length >= 2) addPairs(pairs, thread, known);
    else if (found.includes('AMBIGUOUS')) left.ambiguous++;
    else left.unknown++;
  }
  return { ties: [...pairs.values()], interactions, problems: leftOut(left) };
}

interface Friend {
  readonly externalId: string;
  readonly name: string;
}

function talk(thread: MessengerThread, friend: Friend, rowsBefore: number): InteractionRecord[] {
  const first = new Map<string, { readonly at: number; readonly direction: 'IN' | 'OUT' }>();
  for (const [day, senders] of thread.firstByDay) {
    for (const [sender, at] of senders) {
      const direction = sender === friend.name ? 'IN' : 'OUT';
      const key = `${day} ${direction}`;
      if (at < (first.get(key)?.at ?? Infinity)) first.set(key, { at, direction });
    }
  }
  return [...first.values()]
    .sort((a, b) => a.at - b.at)
    .map(({ at, direction }, index) => ({
      kind: 'INTERACTION',
      row: rowsBefore + index + 1,
      with: [friend.externalId],
      at: new Date(at).toISOString(),
      channel: 'MESSAGE',
      direction,
    }));
}

function addPairs(pairs: Map<string, TieStatement>, thread: MessengerThread, friends: readonly Friend[]): void {
  const ids = friends.map((friend) => friend.externalId).sort();
  const firstDay = Math.min(...thread.firstByDay.keys());
  const firstAt = Math.min(...(thread.firstByDay.get(firstDay)?.values() ?? []));
  const since = Number.isFinite(firstAt) ? new Date(firstAt).toISOString().slice(0, 10) : undefined;
  for (const [index, a] of ids.entries()) {
    for (const b of ids.slice(index + 1)) {
      const key = JSON.stringify([a, b]);
      const before = pairs.get(key);
      const earliest = [before?.since, since].filter((date) => date !== undefined).sort()[0];
      const row = before?.row ?? pairs.size + 1;
      pairs.set(key, {
        kind: 'TIE',
        row,
        a,
        b,
        inferred: true,
        ...(earliest === undefined ? {} : { since: earliest }),
      });
    }
  }
}

/** The owner takes part in every conversation; without two that differ, nobody can be told from the friend. */
function commonParticipant(threads: readonly MessengerThread[]): string | undefined {
  const [first, ...others] = threads;
  if (first === undefined || others.length === 0) return undefined;
  const common = [...first.participants].filter((name) => others.every(({ participants }) => participants.has(name)));
  return common.length === 1 ? common[0] : undefined;
}

function leftOut(left: { unknown: number; ambiguous: number; large: number }): ImportProblem[] {
  const reasons: readonly [number, string, string][] = [
    [left.unknown, 'NOT_A_FRIEND', 'with nobody, or with only one, of the list of friends'],
    [left.ambiguous, 'AMBIGUOUS_NAME', 'with a name that several friends have'],
    [left.large, 'LARGE_GROUP', `of more than ${MAX_GROUP} people`],
  ];
  return reasons
    .filter(([count]) => count > 0)
    .map(([count, code, what]) =>
      problem('SKIPPED', 1, code, `${count} conversations ${what} were left out.`, 'participants'),
    );
}
