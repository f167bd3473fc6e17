import { z } from 'zod';
import { CONFLICT_REASONS, CONFLICT_SOURCES } from './points.ts';
import type { Independence } from './independence.ts';

/** What was found of an auditor, as it is kept and signed. */
export const frozenIndependence = z.strictObject({
  independent: z.boolean(),
  /** 100(1 − κ); null where the network does not know the auditor. */
  score: z.number().nullable(),
  /** How many persons of the network have the auditor's address, where more than one has: then the least independent counts. */
  persons: z.number().optional(),
  conflicts: z.array(z.strictObject({ reason: z.enum(CONFLICT_REASONS), sources: z.array(z.enum(CONFLICT_SOURCES)) })),
});
export type FrozenIndependence = z.infer<typeof frozenIndependence>;

export function frozen({ isIndependent, score, conflicts, persons }: Independence): FrozenIndependence {
  return {
    independent: isIndependent,
    score,
    ...(persons > 1 ? { persons } : {}),
    conflicts: conflicts.map(({ reason, sources }) => ({ reason, sources: [...sources] })),
  };
}
