import type { NetworkInputs, TieInput } from '../alignment/calculator/inputs.type.ts';

/** A meeting that a planned action led to. */
export interface PlannedMeeting {
  readonly person: string;
  readonly at: Date;
  /** The tie to the ego as everything else said of it makes it; null: nothing else was said, so that there would be none. */
  readonly tie: TieInput | null;
}

/**
 * The network as it would be without a meeting and what it wrote: the interaction, and what the action said of the tie. What
 * was there before, came after, or was said by others on the same day, stays.
 */
export function withoutMeeting(network: NetworkInputs, { person, at, tie }: PlannedMeeting): NetworkInputs {
  const interactions = network.interactions.filter(
    (each) => !(each.at === at.getTime() && each.channel === 'MEETING' && each.persons.includes(person)),
  );
  if (!network.egoTies.has(person)) return { ...network, interactions };
  const egoTies = new Map(network.egoTies);
  if (tie === null) egoTies.delete(person);
  else egoTies.set(person, tie);
  return { ...network, interactions, egoTies };
}
