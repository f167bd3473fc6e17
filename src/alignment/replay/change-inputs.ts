import type { StatementRunner } from '../../graph/graph.ts';
import type { NetworkScope } from '../../network/network-scope.ts';
import { pairKey } from '../../tie/tie-store.ts';
import type { NetworkInputs, OtherTieInput, PersonInput, TieInput } from '../calculator/inputs.type.ts';
import { byId, readInteractions, toPerson, toTie } from '../calculator/read-inputs.ts';
import type { NetworkChange } from './network-changes.ts';

/**
 * What the score looks at in a network, from what was read of it before and what changed since: only that is read. Lists in
 * which nothing changed stay the same objects.
 * @returns undefined where all has to be read, as where somebody is gone or who was known of became a contact
 */
export async function changeInputs(
  runner: StatementRunner,
  network: NetworkScope,
  before: NetworkInputs,
  { persons: changedPersons, ties: changedTies, interactions: areMet }: NetworkChange,
): Promise<NetworkInputs | undefined> {
  const [personRows, tieRows, interactions] = await Promise.all([
    changedPersons.size === 0
      ? []
      : runner.run('alignment/read-changed-persons', { network: network.id, persons: [...changedPersons] }),
    changedTies.size === 0
      ? []
      : runner.run('alignment/read-changed-ties', { network: network.id, pairKeys: [...changedTies] }),
    areMet ? readInteractions(runner, network.id) : before.interactions,
  ]);
  if (personRows.length < changedPersons.size) return undefined;
  const persons = withPersons(before.persons, personRows.filter(({ ego }) => !ego).map(toPerson));
  const ties = new Map(tieRows.map((row) => [row.pairKey, toTie(row.tie)]));
  const egoTies = withEgoTies(before, network.egoId, changedTies, ties);
  if (egoTies === undefined) return undefined;
  const otherTies = withOtherTies(before.otherTies, network.egoId, changedTies, ties, egoTies);
  return { ...before, persons, egoTies, otherTies, interactions };
}

function withPersons(before: readonly PersonInput[], changed: readonly PersonInput[]): readonly PersonInput[] {
  if (changed.length === 0) return before;
  const news = new Map(changed.map((person) => [person.id, person]));
  const persons = before.map((person) => {
    const found = news.get(person.id);
    if (found === undefined) return person;
    news.delete(person.id);
    return found;
  });
  return news.size === 0 ? persons : [...persons, ...news.values()].sort(byId);
}

function withEgoTies(
  { egoTies, persons }: NetworkInputs,
  ego: string,
  changed: ReadonlySet<string>,
  ties: ReadonlyMap<string, TieInput>,
): NetworkInputs['egoTies'] | undefined {
  const ofEgo = [...changed].filter((pair) => pair.split('|').includes(ego));
  if (ofEgo.length === 0) return egoTies;
  const known = new Set(persons.map(({ id }) => id));
  const found = new Map(egoTies);
  for (const pair of ofEgo) {
    const person = pair.split('|').find((end) => end !== ego) ?? '';
    const tie = ties.get(pair);
    // Which ties between others count depends on who is or was a contact.
    if (tie === undefined || (known.has(person) && !egoTies.has(person))) return undefined;
    found.set(person, tie);
  }
  return found;
}

function withOtherTies(
  before: readonly OtherTieInput[],
  ego: string,
  changed: ReadonlySet<string>,
  ties: ReadonlyMap<string, TieInput>,
  egoTies: NetworkInputs['egoTies'],
): readonly OtherTieInput[] {
  const pairs = new Set([...changed].filter((pair) => !pair.split('|').includes(ego)));
  if (pairs.size === 0) return before;
  const ends = new Set([...pairs].flatMap((pair) => pair.split('|')));
  const kept = before.filter(({ a, b }) => !(ends.has(a) && ends.has(b) && pairs.has(pairKey(a, b))));
  const news = [...pairs].flatMap((pair): readonly OtherTieInput[] => {
    const tie = ties.get(pair);
    const [a = '', b = ''] = pair.split('|');
    if (tie === undefined || !(egoTies.has(a) || egoTies.has(b))) return [];
    // As the statement lists it: the contact first, and what only ties to the ego need left out.
    const [one, other] = egoTies.has(a) ? [a, b] : [b, a];
    return [{ a: one, b: other, ...tie, private: false, platforms: [] }];
  });
  return [...kept, ...news];
}
