import type { TieKind } from '../../domain.ts';
import type { Affiliation, Circle } from './circle.type.ts';
import { joins, type Closeness, type TiesOf } from './closeness.ts';
import { CLOSE, MANY_SHARED, type IndependencePoint } from './points.ts';

/** What each kind of tie excludes by. */
const KIND_POINTS: Partial<Record<TieKind, IndependencePoint>> = {
  KIN: 'KIN_OR_PARTNER',
  PARTNER: 'KIN_OR_PARTNER',
  FRIEND: 'FRIEND',
  COLLEAGUE: 'EX_COLLEAGUE',
  LEISURE: 'EX_LEISURE',
  CLIENT: 'BUSINESS_TIE',
  SUPPLIER: 'BUSINESS_TIE',
  CO_OWNER: 'BUSINESS_TIE',
  INVESTOR: 'BUSINESS_TIE',
};

/** What stays true of two persons when their tie has ended. */
const STAYS: readonly IndependencePoint[] = ['KIN_OR_PARTNER', 'EX_COLLEAGUE', 'EX_LEISURE'];

/** The points against an auditor that the network tells of. */
export function networkReasons(
  circle: Circle,
  auditor: string,
  closeness: Closeness,
  tiesOf: TiesOf,
): ReadonlySet<IndependencePoint> {
  const reasons = new Set<IndependencePoint>();
  if (auditor === circle.ego || circle.auditorWorkedOnIt) reasons.add('SELF_REVIEW');
  if (auditor === circle.ego) return reasons;
  for (const point of tieReasons(circle, auditor)) reasons.add(point);
  for (const point of affiliationReasons(circle, auditor)) reasons.add(point);
  const tau = (one: string, other: string): number => tiesOf(one).get(other)?.tau ?? 0;
  const { shared } = closeness;
  if (shared.some((each) => tau(circle.ego, each) >= CLOSE && tau(auditor, each) >= CLOSE)) reasons.add('CLOSE_SHARED');
  if (shared.length >= MANY_SHARED) reasons.add('THREE_SHARED');
  return reasons;
}

function* tieReasons({ ego, ties }: Circle, auditor: string): Generator<IndependencePoint> {
  for (const { a, b, kinds, inferred, ended } of ties) {
    if (inferred || !joins(a, b, ego, auditor)) continue;
    if (!ended) yield 'DIRECT_TIE';
    for (const kind of kinds) {
      const point = KIND_POINTS[kind];
      if (point !== undefined && (!ended || STAYS.includes(point))) yield point;
    }
  }
}

/** Where both were, at any time and not only at the same time: an employer shapes whom one knows for long. */
function* affiliationReasons({ ego, affiliations }: Circle, auditor: string): Generator<IndependencePoint> {
  const own = affiliations.filter(({ person }) => person === ego);
  const theirs = affiliations.filter(({ person }) => person === auditor);
  for (const organization of new Set(own.map((each) => each.organization))) {
    const at = ({ organization: other }: Affiliation): boolean => other === organization;
    const [ours, others] = [own.filter(at), theirs.filter(at)];
    if (others.length === 0) continue;
    const both = ours.some(({ isCurrent }) => isCurrent) && others.some(({ isCurrent }) => isCurrent);
    if (both) yield 'SAME_ORGANIZATION';
    if ([...ours, ...others].some(({ isClub }) => isClub)) yield 'EX_LEISURE';
    else if (!both) yield 'EX_COLLEAGUE';
  }
}
