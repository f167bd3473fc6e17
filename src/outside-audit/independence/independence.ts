import type { Circle } from './circle.type.ts';
import { closenessOf, tiesByPerson, type Closeness } from './closeness.ts';
import { networkReasons } from './network-reasons.ts';
import {
  CONFLICT_REASONS,
  CONFLICT_SOURCES,
  KAPPA_MAX,
  type ConflictReason,
  type ConflictSource,
  type IndependencePoint,
} from './points.ts';

/** What an auditor says on the points of the rule. */
export interface Statement {
  /** The points that apply, by the auditor's own word. */
  readonly applies: readonly IndependencePoint[];
  /** The professional practice: since when, for whom, under which rules; empty: none. */
  readonly practice: string;
}

/** A reason against an auditor, and who tells of it. */
export interface Conflict {
  readonly reason: ConflictReason;
  readonly sources: readonly ConflictSource[];
}

export interface Independence {
  /** In the order of the rule. */
  readonly conflicts: readonly Conflict[];
  /** null: the network does not know the auditor, which is no proof of anything. */
  readonly closeness: Closeness | null;
  /** 100(1 − κ); null where the network does not know the auditor. */
  readonly score: number | null;
  readonly isIndependent: boolean;
  /** How many persons of the network the auditor may be, by the address: of more than one the least independent counts. */
  readonly persons: number;
}

/**
 * Whether somebody may audit the ego's network: no point of the rule applies, by the network or by the auditor's own word,
 * and κ is at most .2 (model `ambit-1`).
 * @param statement null: not given yet, so that only the network speaks
 */
export function independenceOf(circle: Circle, statement: Statement | null): Independence {
  const tiesOf = tiesByPerson(circle.ties);
  const { auditor } = circle;
  const closeness = auditor === null ? null : closenessOf(circle, auditor, tiesOf);
  const told: Record<ConflictSource, ReadonlySet<ConflictReason>> = {
    NETWORK:
      auditor === null || closeness === null
        ? new Set(circle.auditorWorkedOnIt ? ['SELF_REVIEW'] : [])
        : networkReasons(circle, auditor, closeness, tiesOf),
    DECLARATION: declared(statement),
  };
  const isTooClose = closeness !== null && closeness.kappa > KAPPA_MAX && told.NETWORK.size === 0;
  if (isTooClose) told.NETWORK = new Set(['TOO_CLOSE']);
  const conflicts = CONFLICT_REASONS.flatMap((reason): Conflict[] => {
    const sources = (['NETWORK', 'DECLARATION'] as const).filter((source) => told[source].has(reason));
    return sources.length === 0 ? [] : [{ reason, sources }];
  });
  return {
    conflicts,
    closeness,
    score: closeness === null ? null : 100 * (1 - closeness.kappa),
    isIndependent: conflicts.length === 0,
    persons: auditor === null ? 0 : 1,
  };
}

/**
 * What holds of an auditor who is one of several persons, nobody can tell which: whatever speaks against one of them, and
 * the least score.
 * @param found of each of them, at least one
 */
export function leastIndependent(found: readonly Independence[]): Independence {
  const [first, ...others] = [...found].sort((a, b) => (a.score ?? 100) - (b.score ?? 100));
  if (first === undefined) throw new Error('nobody to judge');
  if (others.length === 0) return first;
  const conflicts = CONFLICT_REASONS.flatMap((reason): Conflict[] => {
    const told = found.flatMap((each) => each.conflicts.filter((conflict) => conflict.reason === reason));
    const sources = CONFLICT_SOURCES.filter((source) => told.some((each) => each.sources.includes(source)));
    return sources.length === 0 ? [] : [{ reason, sources }];
  });
  return { ...first, conflicts, isIndependent: conflicts.length === 0, persons: found.length };
}

function declared(statement: Statement | null): ReadonlySet<IndependencePoint> {
  if (statement === null) return new Set();
  return new Set([...statement.applies, ...(statement.practice.trim() === '' ? (['NOT_PROFESSIONAL'] as const) : [])]);
}
