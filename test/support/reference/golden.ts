import { existsSync, readFileSync } from 'node:fs';
import type { AmbitFile, AmbitInteraction, AmbitPerson, AmbitTie } from './ambit-file.ts';
import { dateBefore, instantBefore } from './calendar.ts';
import { EGO } from './tie-at.ts';

/** The goal of every file made here. */
export const GOLDEN_GOAL = 'goal';

/** One case of `golden/score.json`. */
export interface GoldenCase {
  readonly requirements: readonly { readonly id: string; readonly w: number; readonly c: number }[];
  readonly people: Readonly<
    Record<string, { readonly fit: Readonly<Record<string, number>>; readonly org: string | null }>
  >;
  readonly contacts: Readonly<Record<string, GoldenContact>>;
  readonly alter_ties: readonly { readonly a: string; readonly b: string; readonly s: number; readonly d: number }[];
  readonly expected: GoldenExpected;
  readonly recommendations?: Readonly<Record<string, GoldenRecommendation>>;
}

/** Strength, days since last contact, minutes, private mark. */
interface GoldenContact {
  readonly s: number;
  readonly d: number;
  readonly t?: number;
  readonly private?: boolean;
}

type Numbers = Readonly<Record<string, number>>;

export interface GoldenExpected {
  readonly activation: Numbers;
  readonly S: Numbers;
  readonly coverage_r: Numbers;
  readonly reach_r: Numbers;
  readonly coverage: number;
  readonly reach: number;
  readonly balance: number;
  readonly constraint: number | null;
  readonly brokerage: number;
  readonly diversity: number;
  readonly freshness: number;
  readonly focus: number;
  readonly latent: number;
  readonly points: Numbers;
  readonly score: number;
  /** b_j. */
  readonly best: Numbers;
}

export interface GoldenRecommendation {
  readonly intro_p: number;
  readonly via: string;
  readonly gain_if_met: number;
  readonly expected_gain: number;
}

export type GoldenParameters = Readonly<
  Record<'wC' | 'wR' | 'wD' | 'wF' | 'wA' | 'gamma' | 'phi_min' | 'half' | 'delta' | 'sigma_new', number>
>;

/** One network of `golden/networks.json`; edges are [a, b] or [a, b, weight]. */
export interface GoldenGraph {
  readonly edges: readonly (readonly (string | number)[])[];
  readonly nodes: Readonly<Record<string, { readonly binary: { readonly constraint_ego_restricted: number } }>>;
  readonly k_shortest: readonly GoldenPaths[];
}

export interface GoldenPaths {
  readonly source: string;
  readonly target: string;
  readonly probabilities: readonly number[];
  readonly paths_in_cost_order_with_ties_at_rank_k: readonly {
    readonly path: readonly string[];
    readonly hops: number;
    readonly probability: number;
  }[];
}

const GOLDEN = new URL('../../../../shared/golden/', import.meta.url);

/** Whether the shared reference folder lies beside the repository; tests that need it skip themselves where not. */
export const HAS_GOLDEN: boolean = existsSync(new URL('score.json', GOLDEN));

/** The cases G0–G6 of `golden/score.json` by name. */
export function goldenCases(): Readonly<Record<string, GoldenCase>> {
  const { params: _params, ...cases } = read('score.json') as Record<string, unknown>;
  return cases as Record<string, GoldenCase>;
}

export function goldenParameters(): GoldenParameters {
  return (read('score.json') as { params: GoldenParameters }).params;
}

/** Karate, florentine and lesmis of `golden/networks.json` by name. */
export function goldenGraphs(): Readonly<Record<string, GoldenGraph>> {
  return (read('networks.json') as { graphs: Record<string, GoldenGraph> }).graphs;
}

/**
 * A golden case as a file: fit is the level of an expertise per requirement, days are `lastContact`, minutes are an
 * interaction on that very day, strengths are declared. Everybody has one expertise more, so that all is known.
 */
export function goldenToAmbit(name: string, golden: GoldenCase, at: Date): AmbitFile {
  return {
    ambit: 1,
    source: `golden-${name}`,
    tiesComplete: true,
    ego: { name: 'Ego' },
    persons: Object.entries(golden.people).map(([id, { fit, org }]) => ({
      ...person(id),
      ...(org === null ? {} : { positions: [{ organization: org, primary: true }] }),
      expertise: [
        ...Object.entries(fit).map(([requirement, level]) => ({ name: skill(requirement), level })),
        { name: 'golden bystander', level: 1 },
      ],
    })),
    ties: [
      ...Object.entries(golden.contacts).map(([id, contact]) => ({
        ...tie(EGO, id, contact.s, dateBefore(at, contact.d)),
        private: contact.private ?? false,
      })),
      ...golden.alter_ties.map(({ a, b, s, d }) => tie(a, b, s, dateBefore(at, d))),
    ],
    interactions: Object.entries(golden.contacts).flatMap(([id, { d, t }]): AmbitInteraction[] =>
      t === undefined ? [] : [{ with: [id], at: instantBefore(at, d), minutes: t, channel: 'MEETING' }],
    ),
    goals: [
      {
        id: GOLDEN_GOAL,
        kind: 'OTHER',
        help: 'ORDINARY',
        title: `Golden ${name}`,
        weight: 1,
        status: 'ACTIVE',
        requirements: golden.requirements.map(({ id, w, c }) => ({
          id,
          label: id,
          weight: w,
          capacity: c,
          criteria: [{ dimension: 'EXPERTISE', value: skill(id), level: 1, hard: false, weight: 1 }],
        })),
      },
    ],
  };
}

/**
 * A golden network as a file with `source` as the ego. A weight w gives p = w/(1+w) and σ = p² (p = .5 without a weight),
 * all fresh, so that with γ = .5 and δ = 1 the probability of a path is the product of the p. Everybody fits the goal.
 */
export function graphToAmbit(name: string, graph: GoldenGraph, source: string, at: Date): AmbitFile {
  const rename = (node: string | number | undefined): string => (String(node) === source ? EGO : String(node));
  const ties = graph.edges.map(([a, b, w]) => {
    const p = typeof w === 'number' ? w / (1 + w) : 0.5;
    return tie(rename(a), rename(b), p ** 2, dateBefore(at, 0));
  });
  const ids = new Set(ties.flatMap(({ a, b }) => [a, b]).filter((id) => id !== EGO));
  return {
    ambit: 1,
    source: `golden-${name}-${source}`,
    tiesComplete: true,
    ego: { name: source },
    persons: [...ids].map((id) => ({ ...person(id), expertise: [{ name: skill('r1'), level: 1 }] })),
    ties,
    goals: [
      {
        id: GOLDEN_GOAL,
        kind: 'OTHER',
        title: name,
        status: 'ACTIVE',
        requirements: [{ id: 'r1', label: 'r1', criteria: [{ dimension: 'EXPERTISE', value: skill('r1') }] }],
      },
    ],
  };
}

function person(id: string): AmbitPerson {
  return { id, name: `Person ${id}` };
}

function tie(a: string, b: string, strength: number, lastContact: string): AmbitTie {
  return { a, b, strength, lastContact, kinds: [], platforms: [] };
}

function skill(requirement: string): string {
  return `golden ${requirement}`;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, GOLDEN), 'utf8'));
}
