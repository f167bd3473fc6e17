import type { ModelParameters, TieInput } from './inputs.type.ts';

/** What a goal's help and the model make of strengths and days. */
export interface Scale {
  readonly gamma: number;
  readonly model: ModelParameters;
}

/** γ by the help a goal asks for. */
export function scaleOf(model: ModelParameters, help: string | null): Scale {
  const gamma =
    help === 'INFORMATION' ? model.gammaInformation : help === 'COSTLY' ? model.gammaCostly : model.gammaOrdinary;
  return { gamma, model };
}

export function isValid({ since, until }: Pick<TieInput, 'since' | 'until'>, day: number): boolean {
  return (since === null || since <= day) && (until === null || day < until);
}

/** Whether a tie stood before a day, and does no more. */
export function hasEnded({ since, until }: Pick<TieInput, 'since' | 'until'>, day: number): boolean {
  return until !== null && until <= day && (since === null || since < until);
}

/** The strength declared for a day; null where none was, or where it was withdrawn. */
export function declaredOn(
  tie: Pick<TieInput, 'declared' | 'strengthDays' | 'strengthValues'>,
  day: number,
): number | null {
  const { strengthDays, strengthValues } = tie;
  const value = strengthDays === null ? tie.declared : valueOn(strengthDays, strengthValues ?? [], day);
  return value !== null && value >= 0 ? value : null;
}

/** The last contact on record up to a day. */
export function contactOn({ contact, contactDays }: TieInput, day: number): number | null {
  if (contactDays === null) return contact !== null && contact <= day ? contact : null;
  return contactDays.findLast((each) => each <= day) ?? null;
}

/** Days without contact: since the last one, else since the tie began, at most as long as is assumed where nothing is known. */
export function idleDays(
  tie: TieInput,
  lastDay: number | null,
  day: number,
  { noContactDays }: ModelParameters,
): number {
  if (lastDay !== null) return day - lastDay;
  return tie.since !== null && day - tie.since < noContactDays ? day - tie.since : noContactDays;
}

export function freshnessOf(
  tie: Pick<TieInput, 'kin'>,
  idle: number,
  { phiMin, halfLife, halfLifeKin }: ModelParameters,
): number {
  return phiMin + (1 - phiMin) * 2 ** (-idle * (1 / (tie.kin ? halfLifeKin : halfLife)));
}

/** A tie between two others at a day: interactions are the ego's, so it rests on what was declared or seen. */
export interface OtherTieAt {
  /** null without evidence. */
  readonly activation: number | null;
  readonly verified: boolean;
}

export function otherTieAt(tie: TieInput, day: number, { gamma, model }: Scale): OtherTieAt {
  const declared = declaredOn(tie, day);
  const strength = declared ?? tie.estimate;
  if (strength === null) return { activation: null, verified: false };
  const idle = idleDays(tie, contactOn(tie, day), day, model);
  return { activation: strength ** gamma * freshnessOf(tie, idle, model), verified: declared !== null };
}

function valueOn(days: readonly number[], values: readonly number[], day: number): number | null {
  const index = days.findLastIndex((each) => each <= day);
  return index < 0 ? null : (values[index] ?? null);
}
