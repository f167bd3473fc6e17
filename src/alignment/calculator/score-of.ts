import type { ContactAt } from './contacts-at.ts';
import type { Candidate } from './candidates-at.ts';
import type { ModelParameters } from './inputs.type.ts';
import { COVERAGE, LATENT, REACH, type Covered } from './supports-at.ts';

export interface Score {
  readonly score: number;
  readonly coverage: number;
  readonly latent: number;
  readonly reach: number | null;
  readonly balance: number;
  readonly brokerage: number | null;
  readonly diversity: number;
  readonly freshness: number;
  readonly focus: number;
  readonly points: {
    readonly coverage: number;
    readonly reach: number | null;
    readonly diversity: number;
    readonly freshness: number;
    readonly focus: number;
  };
}

export interface ScoreBasis {
  readonly covered: readonly Covered[];
  /** The candidates who are contacts. */
  readonly relevant: readonly Candidate[];
  /** null while friend ties are unknown. */
  readonly brokerage: { readonly evident: number; readonly all: number } | null;
  readonly contacts: readonly ContactAt[];
  readonly model: ModelParameters;
}

/** The score as it is on record (0), or with every unverified tie at its weakest (1) or strongest (2). */
export function scoreOf(basis: ScoreBasis, n: 0 | 1 | 2): Score {
  const { covered, model } = basis;
  const known = basis.brokerage !== null;
  const weight = covered.reduce((sum, { requirement }) => sum + requirement.requirement.weight, 0);
  const mean = (kind: number): number =>
    covered.reduce((sum, each) => sum + each.requirement.requirement.weight * (each.coverages[kind] ?? 0), 0) / weight;
  const coverage = mean(COVERAGE[n]);
  const reach = known ? mean(REACH[n]) : null;
  const balance = balanceOf(covered.map(({ coverages }) => coverages[n] ?? 0));
  const brokerage = basis.brokerage?.[n === 0 ? 'evident' : 'all'] ?? null;
  const diversity = brokerage === null ? balance : (balance + brokerage) / 2;
  const freshness = freshnessOf(basis.relevant, n);
  const focus = focusOf(basis, n);
  const points = {
    coverage: 100 * coverage * (model.weightCoverage + (known ? 0 : model.weightReach)),
    reach: reach === null ? null : 100 * model.weightReach * reach,
    diversity: 100 * model.weightDiversity * coverage * diversity,
    freshness: 100 * model.weightFreshness * coverage * freshness,
    focus: 100 * model.weightFocus * coverage * focus,
  };
  return {
    score: points.coverage + (points.reach ?? 0) + points.diversity + points.freshness + points.focus,
    coverage,
    latent: mean(LATENT),
    reach,
    balance,
    brokerage,
    diversity,
    freshness,
    focus,
    points,
  };
}

/** Evenness over the requirements: Blau's index, normalised (IQV). */
function balanceOf(coverages: readonly number[]): number {
  const sum = coverages.reduce((total, each) => total + each, 0);
  if (sum === 0) return 0;
  if (coverages.length === 1) return 1;
  return (1 - coverages.reduce((total, each) => total + (each / sum) ** 2, 0)) / (1 - 1 / coverages.length);
}

function freshnessOf(relevant: readonly Candidate[], n: 0 | 1 | 2): number {
  let sum = 0;
  let weight = 0;
  for (const { contact, suitability } of relevant) {
    const strength = contact?.strengths[n] ?? null;
    if (strength === null) continue;
    weight += strength * suitability.bestFit;
    sum += strength * suitability.bestFit * (contact?.freshnesses[n] ?? 0);
  }
  return weight === 0 ? 0 : sum / weight;
}

/** How much of the attention of the last year goes to relevant contacts; of unknown attention, how many they are. */
function focusOf({ contacts, relevant }: ScoreBasis, n: 0 | 1 | 2): number {
  const isUnknown = !contacts.some((contact) => !contact.private && contact.minutes > 0);
  const attentionTo = (contact: ContactAt | undefined): number => {
    if (contact === undefined || contact.private || contact.strengths[n] === null) return 0;
    return isUnknown ? 1 : contact.minutes;
  };
  const all = contacts.reduce((sum, contact) => sum + attentionTo(contact), 0);
  const focused = relevant.reduce(
    (sum, { contact, suitability }) => sum + attentionTo(contact) * suitability.bestFit,
    0,
  );
  return all === 0 ? 0 : focused / all;
}
