import type { Platform } from '../../../src/domain.ts';
import type { AmbitFile, AmbitInteraction, AmbitTie } from './ambit-file.ts';
import { dayNumber, daysBetween, instant } from './calendar.ts';
import { CHANNEL_WEIGHT, INFERRED_EVIDENCE, UNKNOWN_DAYS, platformEvidence } from './parameters.ts';
import type { ModelParameters } from './parameters.ts';

/** The name of the owner of the network in ties and paths. */
export const EGO = 'ego';

/** One tie as it stands at an instant. */
export interface TieAt {
  readonly a: string;
  readonly b: string;
  /** Strength in [0,1]; null where there is no evidence of any. */
  readonly sigma: number | null;
  /** Freshness in [φ_min,1]. */
  readonly phi: number;
  readonly verified: boolean;
  /** Nothing but a shared employer speaks for it. */
  readonly inferredOnly: boolean;
  readonly private: boolean;
  readonly platforms: ReadonlySet<Platform>;
}

/** What `tieAt` needs to know besides the tie. */
export interface TieContext {
  readonly file: AmbitFile;
  readonly at: Date;
  readonly parameters: ModelParameters;
  /** Whether the tie was (also) inferred from a shared employer. */
  readonly inferred: boolean;
  /** Whether the file itself states the tie. */
  readonly stated: boolean;
}

export function isEgoTie(tie: { readonly a: string; readonly b: string }): boolean {
  return tie.a === EGO || tie.b === EGO;
}

/** The end of a tie that is not `id`. */
export function otherEnd(tie: { readonly a: string; readonly b: string }, id: string): string {
  return tie.a === id ? tie.b : tie.a;
}

/** σ, φ and the verification of a tie at an instant (SCORE.md § 1, Strength and Days since last contact). */
export function tieAt(tie: AmbitTie, context: TieContext): TieAt {
  const platforms = new Set(tie.platforms ?? []);
  const interactions = interactionsOf(tie, context);
  const declared = tie.strength ?? null;
  return {
    a: tie.a,
    b: tie.b,
    sigma: declared ?? estimate(evidenceOf(tie, interactions, context)),
    phi: freshness(
      daysSinceContact(tie, interactions, context.at),
      halfLife(tie, context.parameters),
      context.parameters,
    ),
    verified: declared !== null || interactions.length > 0,
    inferredOnly: !context.stated,
    private: tie.private ?? false,
    platforms,
  };
}

/** 1 − Π(1 − e) over the evidence, null where there is none. */
export function estimate(evidence: readonly number[]): number | null {
  if (evidence.length === 0) return null;
  return 1 - evidence.reduce((product, e) => product * (1 - e), 1);
}

/** φ = φ_min + (1 − φ_min)·2^(−d/h). */
export function freshness(days: number, halfLifeDays: number, parameters: ModelParameters): number {
  return parameters.phiMin + (1 - parameters.phiMin) * 2 ** (-days / halfLifeDays);
}

/** Evidence of interactions: .8·(1 − 2^(−n/4)), n = Σ weight·2^(−age in days/180). */
export function interactionEvidence(interactions: readonly AmbitInteraction[], at: Date): number {
  let n = 0;
  for (const interaction of interactions) {
    n += CHANNEL_WEIGHT[interaction.channel] * 2 ** (-daysBetween(interaction.at, at) / 180);
  }
  return 0.8 * (1 - 2 ** (-n / 4));
}

/** d: days since the latest contact up to `at`, else since the tie began but at most a year, else a year. */
export function daysSinceContact(tie: AmbitTie, interactions: readonly AmbitInteraction[], at: Date): number {
  const today = dayNumber(at);
  const contacts = interactions.map((interaction) => dayNumber(interaction.at));
  if (tie.lastContact) contacts.push(dayNumber(tie.lastContact));
  const past = contacts.filter((day) => day <= today);
  if (past.length > 0) return today - Math.max(...past);
  if (tie.since) return Math.min(today - dayNumber(tie.since), UNKNOWN_DAYS);
  return UNKNOWN_DAYS;
}

/** The interactions with the contact of an ego tie, none later than `at`; other ties have none. */
function interactionsOf(tie: AmbitTie, context: TieContext): readonly AmbitInteraction[] {
  if (!isEgoTie(tie)) return [];
  const contact = otherEnd(tie, EGO);
  return (context.file.interactions ?? []).filter(
    (interaction) => interaction.with.includes(contact) && instant(interaction.at) <= context.at.getTime(),
  );
}

function evidenceOf(tie: AmbitTie, interactions: readonly AmbitInteraction[], context: TieContext): number[] {
  const evidence: number[] = [];
  for (const platform of new Set(tie.platforms ?? [])) {
    evidence.push(platformEvidence(platform, isEgoTie(tie) && hasPhone(context.file, otherEnd(tie, EGO))));
  }
  if (context.inferred) evidence.push(INFERRED_EVIDENCE);
  if (interactions.length > 0) evidence.push(interactionEvidence(interactions, context.at));
  return evidence;
}

function hasPhone(file: AmbitFile, id: string): boolean {
  const person = (file.persons ?? []).find((candidate) => candidate.id === id);
  return (person?.phones ?? []).length > 0;
}

function halfLife(tie: AmbitTie, parameters: ModelParameters): number {
  const kinds = tie.kinds ?? [];
  return kinds.includes('KIN') || kinds.includes('PARTNER') ? parameters.kinHalfLifeDays : parameters.halfLifeDays;
}
