import type { OtherTieInput } from './inputs.type.ts';
import { freshnessOf, otherTieAt, type Scale } from './tie-at.ts';
import type { TieIndex } from './tie-index.ts';

/** What is known of a tie at a day. */
export const NOT_THERE = 1;
export const NO_EVIDENCE = 2;
export const UNVERIFIED = 3;
export const VERIFIED = 4;

/** Days of which freshness is kept; ties idle for longer are few. */
const KEPT_DAYS = 8_192;
const NEVER = 2_000_000_000;

/**
 * Activations of the ties of an index at any day. Most ties have one strength for all time and one last contact, and there
 * are only so many numbers of days: powers are taken once.
 */
export class TieActivations {
  /** σ^γ of each tie; NaN where there is no evidence. */
  private readonly powers: Float64Array;
  private readonly contacts: Int32Array;
  /** 1 where what is on record differs from day to day. */
  private readonly isDated: Uint8Array;
  private readonly isDeclared: Uint8Array;
  private readonly isKin: Uint8Array;
  private readonly freshness: readonly [Float64Array, Float64Array];

  constructor(
    private readonly index: TieIndex,
    private readonly scale: Scale,
  ) {
    const { ties } = index;
    this.powers = Float64Array.from(ties, (tie) => {
      const strength = tie.declared !== null && tie.declared >= 0 ? tie.declared : tie.estimate;
      return strength === null ? Number.NaN : strength ** scale.gamma;
    });
    this.contacts = Int32Array.from(ties, ({ contact }) => contact ?? NEVER);
    this.isDated = Uint8Array.from(ties, (tie) => ((tie.strengthDays ?? tie.contactDays) === null ? 0 : 1));
    this.isDeclared = Uint8Array.from(ties, ({ declared }) => (declared !== null && declared >= 0 ? 1 : 0));
    this.isKin = Uint8Array.from(ties, ({ kin }) => (kin ? 1 : 0));
    this.freshness = [new Float64Array(KEPT_DAYS), new Float64Array(KEPT_DAYS)];
  }

  /** Looks at each tie of a day when it is asked for. */
  on(day: number): TiesOfDay {
    return new TiesOfDay(this.index.ties.length, (tie, activations) => this.look(tie, day, activations));
  }

  private look(tie: number, day: number, activations: Float64Array): number {
    if (!this.index.isValid(tie, day)) return NOT_THERE;
    if (this.isDated[tie] === 1) {
      const input = this.index.ties[tie] as OtherTieInput;
      const { activation, verified } = otherTieAt(input, day, this.scale);
      if (activation === null) return NO_EVIDENCE;
      activations[tie] = activation;
      return verified ? VERIFIED : UNVERIFIED;
    }
    const power = this.powers[tie] as number;
    if (Number.isNaN(power)) return NO_EVIDENCE;
    const contact = this.contacts[tie] as number;
    const assumed = Math.min(day - (this.index.since[tie] as number), this.scale.model.noContactDays);
    const idle = contact <= day ? day - contact : assumed;
    activations[tie] = power * this.freshnessAfter(idle, tie);
    return this.isDeclared[tie] === 1 ? VERIFIED : UNVERIFIED;
  }

  private freshnessAfter(idle: number, tie: number): number {
    const isKin = this.isKin[tie] === 1;
    if (idle >= KEPT_DAYS) return freshnessOf({ kin: isKin }, idle, this.scale.model);
    const kept = this.freshness[isKin ? 1 : 0];
    const known = kept[idle] as number;
    return known > 0 ? known : (kept[idle] = freshnessOf({ kin: isKin }, idle, this.scale.model));
  }
}

/** The ties of one day. */
export class TiesOfDay {
  /** NOT_THERE, NO_EVIDENCE, UNVERIFIED or VERIFIED; 0 where it was not asked for yet. */
  private readonly states: Uint8Array;
  private readonly activations: Float64Array;

  constructor(
    size: number,
    private readonly look: (tie: number, activations: Float64Array) => number,
  ) {
    this.states = new Uint8Array(size);
    this.activations = new Float64Array(size);
  }

  stateOf(tie: number): number {
    const state = this.states[tie] as number;
    return state === 0 ? (this.states[tie] = this.look(tie, this.activations)) : state;
  }

  /** Where the state is UNVERIFIED or VERIFIED. */
  activationOf(tie: number): number {
    return this.activations[tie] as number;
  }
}
