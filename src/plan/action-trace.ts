import type { TieInput } from '../alignment/calculator/inputs.type.ts';
import type { ActionState } from '../domain.ts';
import type { StatementRunner } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { currentPersons } from '../person/current-persons.ts';
import { pairKey, recordsOf } from '../tie/tie-store.ts';
import { originOf, tieWithoutAction } from './action-tie.ts';
import { askingOf, linksSeen, whoIsAsked } from './introduction.ts';
import type { ActionRow } from './plan.service.ts';
import type { ActionTrace } from './without-action.ts';

/** What an action had written up to a moment; undefined: nothing. */
export async function readTrace(
  runner: StatementRunner,
  network: NetworkScope,
  action: ActionRow,
  at: Date,
): Promise<ActionTrace | undefined> {
  const { id, person, path, states, stateTimes } = action;
  const given = [...new Set([...path, ...(person === null ? [] : [person])])];
  const current = await currentPersons(runner, network.id, given);
  const now = (each: string | null): string => current.get(each ?? '') ?? each ?? '';
  const steps = states.map((state, index) => ({
    state: state as ActionState,
    before: (states[index - 1] ?? 'PLANNED') as ActionState,
    at: stateTimes[index] ?? at,
  }));
  const done = steps.filter((step) => step.at.getTime() <= at.getTime());
  const interactions = done.flatMap(({ state, before, at: when }) => {
    if (state === 'MET') return person === null ? [] : [{ at: when, person: now(person), isMeeting: true }];
    const asked = whoIsAsked(action);
    const asking = askingOf(before, { state, at: when, minutes: 0, channel: 'MESSAGE' });
    return asked === null || asking === undefined ? [] : [{ at: when, person: now(asked), isMeeting: false }];
  });
  const links = done.flatMap(({ state }) => linksSeen(action, state)).map(([a, b]) => pairKey(now(a), now(b)));
  const ofEgo = pairKey(network.egoId, now(person));
  const records = await recordsOf(runner, network.id, [...new Set([ofEgo, ...links])]);
  const changed = [...records]
    .map(([pair, known]) => ({ pair, said: known.map(({ content }) => content) }))
    .filter(({ said }) => said.some(({ origin }) => origin === originOf(id)))
    .map(({ pair, said }): readonly [string, TieInput | null] => [pair, tieWithoutAction(said, id)]);
  if (interactions.length === 0 && changed.length === 0) return undefined;
  return {
    interactions,
    egoTies: new Map(changed.filter(([pair]) => pair === ofEgo).map(([, tie]) => [now(person), tie])),
    otherTies: new Map(changed.filter(([pair]) => pair !== ofEgo)),
  };
}
