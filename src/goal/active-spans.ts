import type { Row } from '../graph/graph.ts';

/** A stretch of time in milliseconds since 1970-01-01, from `from` on and before `to`; null: unbounded. */
export interface Span {
  readonly from: number | null;
  readonly to: number | null;
}

const ENDED: ReadonlySet<string> = new Set(['REACHED', 'DROPPED']);

/**
 * When a goal was pursued, by the statuses it had, within its own time. The first of them has been so from the beginning. Of a
 * goal that is over, and was never seen to be pursued, only its own end tells when that was; without one nothing does.
 */
export function activeSpans({
  status,
  to,
  formerStatuses,
  formerUntil,
}: Pick<Row<'goal/list-goal-statuses'>, 'status' | 'to' | 'formerStatuses' | 'formerUntil'>): readonly Span[] {
  const ends = formerUntil.map((end) => end.getTime());
  const stretches = [...formerStatuses, status].map((of, index) => ({
    of,
    from: ends[index - 1] ?? null,
    to: ends[index] ?? null,
  }));
  const active = stretches.filter(({ of }) => of === 'ACTIVE');
  if (active.length > 0) return active.map(({ from, to: end }) => ({ from, to: end }));
  const wasPursued = stretches.length === 1 && ENDED.has(status) && to !== null;
  return wasPursued ? [{ from: null, to: null }] : [];
}
