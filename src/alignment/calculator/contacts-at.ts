import type { PersonInput, TieInput } from './inputs.type.ts';
import type { Meetings } from './meetings-at.ts';
import { contactOn, declaredOn, freshnessOf, idleDays, isValid, type Scale } from './tie-at.ts';

/** As it is on record, and both bounds: every unverified tie at its weakest, and at its strongest. */
export type Three = readonly [base: number | null, low: number, high: number];

/** A contact at a moment. */
export interface ContactAt {
  readonly id: string;
  /** Among the persons. */
  readonly index: number;
  readonly tie: TieInput;
  readonly private: boolean;
  /** Minutes of the year before. */
  readonly minutes: number;
  readonly known: readonly string[];
  /** null: no evidence. */
  readonly strength: number | null;
  readonly verified: boolean;
  /** Of the last contact on record; null: none is. */
  readonly lastDay: number | null;
  readonly idle: number;
  readonly freshness: number;
  readonly strengths: Three;
  readonly freshnesses: Three;
  readonly activations: Three;
  /** Activation if the contact were fresh. */
  readonly latent: number | null;
}

/** The contacts of a day, in the order of `persons`. */
export function contactsAt(
  persons: readonly PersonInput[],
  egoTies: ReadonlyMap<string, TieInput>,
  meetings: ReadonlyMap<string, Meetings>,
  day: number,
  scale: Scale,
): readonly ContactAt[] {
  return persons.flatMap((person, index) => {
    const tie = egoTies.get(person.id);
    if (tie === undefined || !isValid(tie, day)) return [];
    return [contactAt(person, index, tie, meetings.get(person.id), day, scale)];
  });
}

function contactAt(
  person: PersonInput,
  index: number,
  tie: TieInput,
  met: Meetings | undefined,
  day: number,
  { gamma, model }: Scale,
): ContactAt {
  const declared = declaredOn(tie, day);
  const seen = met === undefined ? tie.estimate : 1 - (1 - (tie.estimate ?? 0)) * (1 - met.evidence);
  const strength = declared ?? seen;
  const verified = declared !== null || met !== undefined;
  const contact = contactOn(tie, day);
  const lastDay = contact === null ? (met?.lastDay ?? null) : Math.max(contact, met?.lastDay ?? contact);
  const idle = idleDays(tie, lastDay, day, model);
  const freshness = freshnessOf(tie, idle, model);
  const latent = strength === null ? null : strength ** gamma;
  const activation = latent === null ? null : latent * freshness;
  const { unverifiedLow: low, unverifiedHigh: high, phiMin } = model;
  return {
    id: person.id,
    index,
    tie,
    private: tie.private,
    minutes: met?.minutes ?? 0,
    known: knownOn(person, day),
    strength,
    verified,
    lastDay,
    idle,
    freshness,
    strengths: verified ? [strength, strength ?? 0, strength ?? 0] : [strength, low, high],
    freshnesses: verified ? [freshness, freshness, freshness] : [freshness, phiMin, 1],
    activations: verified
      ? [activation, activation ?? 0, activation ?? 0]
      : [activation, low ** gamma * phiMin, high ** gamma],
    latent,
  };
}

/** The dimensions of which a person has any value on a day. */
function knownOn({ known, knownDays }: PersonInput, day: number): readonly string[] {
  // Mostly the same list as ever, which is not made again.
  return knownDays === null || knownDays.every((each) => each <= day)
    ? known
    : known.filter((_, index) => (knownDays[index] ?? Infinity) <= day);
}
