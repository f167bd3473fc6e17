import type { Dimension, GoalKind } from '../../domain.ts';
import { operation } from '../shared/api/graphql-client.ts';
import text from './goal-audit.graphql?raw';

export interface GoalHead {
  readonly id: string;
  readonly kind: GoalKind;
  readonly title: string;
}

interface PersonName {
  readonly id: string;
  readonly name: string;
}

interface RequirementLabel {
  readonly id: string;
  readonly label: string;
}

export const PARTS = ['coverage', 'reach', 'diversity', 'freshness', 'focus'] as const;
export type Part = (typeof PARTS)[number];

/** Score points; null while it cannot be known. They add up to the score. */
export type AlignmentPoints = Readonly<Record<Part, number | null>>;

export interface AlignmentView {
  readonly status: 'SCORED' | 'NO_REQUIREMENTS' | 'INSUFFICIENT_DATA';
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly friendTies: 'KNOWN' | 'UNKNOWN';
  readonly reason: string | null;
  readonly points: AlignmentPoints | null;
}

export interface AbsenceZoneView {
  readonly requirement: RequirementLabel;
  readonly dimension: Dimension;
  readonly zone: 'ABSENT' | 'THIN' | 'PARTIAL' | 'COVERED' | 'UNKNOWN';
  readonly absence: 'REACHABLE' | 'STRUCTURAL' | 'FRIENDS_UNKNOWN' | null;
  readonly severity: number;
  readonly nearestContact: PersonName | null;
  readonly doorway: PersonName | null;
  readonly knownOf: number;
}

export interface RecommendationView {
  readonly kind: 'MEET' | 'REVIVE' | 'DEEPEN' | 'PROFILE';
  readonly person: PersonName | null;
  readonly requirement: RequirementLabel | null;
  readonly points: number;
  readonly reason: string;
  readonly path: { readonly persons: readonly PersonName[] } | null;
}

interface GoalAudit {
  readonly network: {
    readonly goal: {
      readonly id: string;
      readonly alignment: AlignmentView;
      readonly absenceZones: readonly AbsenceZoneView[];
      readonly recommendations: readonly RecommendationView[];
    } | null;
  };
}

export const goalAudit = operation<GoalAudit, { readonly id: string }>(text);
