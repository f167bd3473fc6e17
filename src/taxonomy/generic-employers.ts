import { organizationKey } from './normalize.ts';
import { listed } from './phrase-matcher.ts';
import { NO_ORGANIZATION, SELF_EMPLOYED } from './tables/organization-words.ts';

/** Keys of what people write in place of an employer: whoever shares one has nothing in common. */
export const GENERIC_EMPLOYERS: readonly string[] = [
  ...new Set([...listed(SELF_EMPLOYED), ...listed(NO_ORGANIZATION)].map(organizationKey)),
];
