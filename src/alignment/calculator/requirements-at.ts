import type { ContactAt } from './contacts-at.ts';
import { standsAlone } from './fit.ts';
import type { ModelParameters, RequirementInput } from './inputs.type.ts';

/** A version of a requirement at a moment, with how much is known of the contacts in what it asks for. */
export interface RequirementAt {
  readonly requirement: RequirementInput;
  readonly dimensions: readonly string[];
  readonly alone: boolean;
  readonly knownShare: number;
  /** Whether it counts; otherwise it is UNKNOWN. */
  readonly known: boolean;
}

/** The versions valid at `goalAt` (milliseconds since 1970-01-01), in the order given. */
export function requirementsAt(
  requirements: readonly RequirementInput[],
  goalAt: number,
  contacts: readonly ContactAt[],
  { knownShareMin }: ModelParameters,
): readonly RequirementAt[] {
  const masks = contacts.filter((contact) => !contact.private).map(({ known }) => known);
  const shares = new Map<string, number>();
  const shareOf = (dimension: string): number => {
    if (dimension === 'PERSON' || masks.length === 0) return 1;
    const share = shares.get(dimension) ?? masks.filter((mask) => mask.includes(dimension)).length / masks.length;
    shares.set(dimension, share);
    return share;
  };
  return requirements.flatMap((requirement) => {
    const { from, to, criteria } = requirement;
    if ((from !== null && from > goalAt) || (to !== null && goalAt >= to)) return [];
    const dimensions = [...new Set(criteria.map(({ dimension }) => dimension))];
    const knownShare = Math.min(1, ...dimensions.map(shareOf));
    return [
      { requirement, dimensions, alone: standsAlone(requirement), knownShare, known: knownShare >= knownShareMin },
    ];
  });
}
