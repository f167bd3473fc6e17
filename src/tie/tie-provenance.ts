import type { Platform } from '../domain.ts';
import type { TieRecordContent } from './tie-projection.ts';

/** How a tie is known. */
export const TIE_ORIGINS = ['DECLARED', 'IMPORTED', 'GROUP_MESSAGES', 'INFERRED'] as const;
export type TieOrigin = (typeof TIE_ORIGINS)[number];

/** One thing said of a tie. */
export interface TieSaying {
  readonly origin: TieOrigin;
  readonly at: Date;
  readonly platforms: readonly Platform[];
  /** None: the owner said it. */
  readonly imports: readonly string[];
}

/** A tie record as it is shown; how it came about is in what it says and in the format it is from. */
export function sayingOf(content: TieRecordContent, at: Date, imports: readonly string[]): TieSaying {
  return { origin: originOf(content), at, platforms: content.platforms ?? [], imports };
}

function originOf({ manual, inferred, origin }: TieRecordContent): TieOrigin {
  // The owner logged a meeting, which is the owner's word though any other goes before it.
  if (manual === true || /^(MEETING|PLAN):/.test(origin)) return 'DECLARED';
  if (inferred !== true) return 'IMPORTED';
  return /^(OF:[^:]*:)?[A-Z_]*MESSAGES:/.test(origin) ? 'GROUP_MESSAGES' : 'INFERRED';
}
