import type { TieRecordContent } from '../../tie/tie-projection.ts';
import type { TieDetails } from '../canonical-record.type.ts';
import type { PartScope } from './part-scope.ts';

/**
 * What a file says of a tie, as a tie record. An inferred tie was not seen on any platform, and nobody's word on its
 * strength counts: it keeps the small estimate of docs/score.md.
 */
export function tieContent(part: PartScope, origin: string, details: TieDetails): TieRecordContent {
  const { since, until, lastContact, kinds, private: isPrivate, withPhone, oneWay, inferred } = details;
  const strength = inferred === true ? undefined : details.strength;
  const seenThrough = part.isNetworkFile || inferred === true ? [] : [part.platform];
  return {
    origin,
    platforms: details.platforms ?? seenThrough,
    ...(strength === undefined ? {} : { strength }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(lastContact === undefined ? {} : { lastContact }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(isPrivate === undefined ? {} : { private: isPrivate }),
    ...(withPhone === undefined ? {} : { withPhone }),
    ...(oneWay === undefined ? {} : { oneWay }),
    ...(inferred === true ? { inferred } : {}),
  };
}
