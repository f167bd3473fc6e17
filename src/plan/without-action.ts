import type { NetworkInputs, TieInput } from '../alignment/calculator/inputs.type.ts';
import { pairKey } from '../tie/tie-store.ts';

/** What an action wrote into a network. */
export interface ActionTrace {
  readonly interactions: readonly { readonly at: Date; readonly person: string; readonly isMeeting: boolean }[];
  /** Ties to the ego by person, as everything else said of them makes them; null: there would be none. */
  readonly egoTies: ReadonlyMap<string, TieInput | null>;
  /** The same of ties between others, by pair key. */
  readonly otherTies: ReadonlyMap<string, TieInput | null>;
}

/**
 * The network as it would be without an action and what it wrote: interactions, and what it said of ties. What was there before,
 * came after, or was said by others on the same day, stays. Lists in which nothing changes stay the same objects.
 */
export function withoutAction(network: NetworkInputs, trace: ActionTrace): NetworkInputs {
  const interactions = network.interactions.filter(
    (each) =>
      !trace.interactions.some(
        ({ at, person, isMeeting }) =>
          each.at === at.getTime() && (!isMeeting || each.channel === 'MEETING') && each.persons.includes(person),
      ),
  );
  const egoTies = new Map(network.egoTies);
  for (const [person, tie] of trace.egoTies) {
    if (tie === null) egoTies.delete(person);
    else if (egoTies.has(person)) egoTies.set(person, tie);
  }
  const otherTies =
    trace.otherTies.size === 0
      ? network.otherTies
      : network.otherTies.flatMap((each) => {
          const tie = trace.otherTies.get(pairKey(each.a, each.b));
          if (tie === undefined) return [each];
          return tie === null
            ? []
            : [{ ...tie, a: each.a, b: each.b, private: each.private, platforms: each.platforms }];
        });
  return { ...network, interactions, egoTies, otherTies };
}
