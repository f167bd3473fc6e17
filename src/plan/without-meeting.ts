import { dayOfInstant } from '../calendar.ts';
import type { NetworkInputs, TieInput } from '../alignment/calculator/inputs.type.ts';

/** A meeting that a planned action led to. */
export interface PlannedMeeting {
  readonly person: string;
  readonly at: Date;
  /** Whether the tie to the ego began with it. */
  readonly madeTie: boolean;
}

/**
 * The network as it would be without a meeting and what it wrote: the interaction, the tie that it made, or the strength
 * and the contact of its day. What was there before, or came after, stays.
 */
export function withoutMeeting(network: NetworkInputs, { person, at, madeTie }: PlannedMeeting): NetworkInputs {
  const day = dayOfInstant(at);
  const interactions = network.interactions.filter(
    (each) => !(each.at === at.getTime() && each.channel === 'MEETING' && each.persons.includes(person)),
  );
  const tie = network.egoTies.get(person);
  if (tie === undefined) return { ...network, interactions };
  const egoTies = new Map(network.egoTies);
  if (madeTie && tie.since === day) egoTies.delete(person);
  else egoTies.set(person, without(tie, day));
  return { ...network, interactions, egoTies };
}

function without(tie: TieInput, day: number): TieInput {
  const { strengthDays, strengthValues, contactDays } = tie;
  const kept = (strengthDays ?? []).flatMap((each, index) => (each === day ? [] : [index]));
  const contacts = contactDays?.filter((each) => each !== day) ?? null;
  return {
    ...tie,
    strengthDays: strengthDays === null ? null : kept.map((index) => strengthDays[index] as number),
    strengthValues: strengthValues === null ? null : kept.map((index) => strengthValues[index] as number),
    contactDays: contacts,
    contact: tie.contact === day ? (contacts?.at(-1) ?? null) : tie.contact,
  };
}
