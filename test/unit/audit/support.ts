import type { AuditReport, PersonCard } from '../../../src/audit/audit-report.type.ts';
import type { RecommendationRow } from '../../../src/alignment/alignment.service.ts';

export function card(id: string, name: string, title: string | null = null): PersonCard {
  return { id, name, title, organization: title === null ? null : 'Acme', strengthKnown: false };
}

/** Advice as the statement returns it, with nothing in it but what is given. */
export function advice(fields: Partial<RecommendationRow> & Pick<RecommendationRow, 'kind'>): RecommendationRow {
  return {
    rank: 1,
    person: 'p1',
    requirement: 'r1',
    requirementKey: 'v1',
    gain: 0.02,
    expected: 0.01,
    points: 2,
    expectedPoints: 1,
    odds: null,
    idleDays: null,
    strength: null,
    nextStrength: null,
    pathIds: null,
    pathProbability: null,
    pathStatus: null,
    doorway: null,
    closeness: null,
    profile: [],
    ...fields,
  };
}

const alice = card('p1', 'Alice Martin', 'Directrice des ressources humaines');

/** A report on made-up people, as of an export of LinkedIn alone. */
export const REPORT: AuditReport = {
  ambitAudit: 1,
  model: 'ambit-1',
  at: '2026-11-23T12:00:00.000Z',
  lang: 'en',
  network: { id: 'n1', name: 'mine', contacts: 117 },
  goal: { id: 'g1', kind: 'JOB_SEARCH', help: 'INFORMATION', title: 'Find a job (HR director)' },
  status: 'SCORED',
  headline: 'In part: your contacts bring 39% of what this goal takes.',
  score: { value: 41.2, low: 20.4, high: 71.9 },
  scoreSentence: 'Score between 20 and 72 out of 100, 41 as things are assumed.',
  coverage: 0.39,
  latent: 0.52,
  latentSentence: 'Active today: 39%, counting how fresh your ties are. Were they all fresh: 52%.',
  parts: [
    { id: 'coverage', label: 'Coverage', points: 25.4, most: 65, sentence: 'what your own contacts bring' },
    {
      id: 'reach',
      label: 'Reach',
      points: null,
      most: 0,
      sentence: 'unknown: your files do not say whom your contacts know',
    },
    {
      id: 'diversity',
      label: 'Diversity',
      points: 4.2,
      most: 15,
      sentence: 'whether all requirements are served alike',
    },
    { id: 'freshness', label: 'Freshness', points: 1.6, most: 10, sentence: 'assumed' },
    { id: 'focus', label: 'Focus', points: 0.02, most: 10, sentence: 'share of your contacts' },
  ],
  requirements: [
    {
      id: 'r1',
      label: 'People in human resources',
      weight: 2,
      capacity: 2,
      zone: 'THIN',
      coverage: 0.11,
      latent: 0.28,
      fragility: 1,
      knownShare: 0.83,
      contributors: [{ person: alice, fit: 1, activation: 0.22, contribution: 0.22 }],
    },
  ],
  gaps: [
    {
      requirementId: 'r1',
      label: 'People in human resources',
      zone: 'THIN',
      absence: null,
      severity: 0.2,
      coverage: 0.11,
      nearestContact: alice,
      doorway: null,
      knownOf: 0,
      sentence: '11% covered: one of your contacts fits, 2 are wanted.',
    },
  ],
  uncoveredSectors: [],
  experts: [],
  expertsSentence: 'None can be shown: your files hold your contacts, not theirs.',
  actions: [
    {
      kind: 'REVIVE',
      what: 'Get back in touch with Alice Martin',
      reason: 'Counts for “People in human resources”. No contact on record for 2 years.',
      effort: 'a message today, half an hour together this week',
      person: alice,
      requirementId: 'r1',
      points: 4,
      expectedPoints: 4,
      path: null,
    },
  ],
  ask: 'What to ask each of them: what they hear of openings.',
  recommendations: [],
  carriers: [
    {
      person: alice,
      loss: 0.025,
      requirements: [{ id: 'r1', label: 'People in human resources', share: 1 }],
      sentence: 'Without Alice Martin: 37% instead of 39%.',
    },
  ],
  unknowns: [
    {
      kind: 'FRIEND_TIES',
      sentence: 'Who knows whom among your contacts: not in your files.',
      how: 'Import a graph file (tieSet).',
    },
  ],
};
