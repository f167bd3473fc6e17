import type { Platform } from '../domain.ts';
import type { EmailKey } from './email-key.ts';
import type { ParsedName } from './parse-name.ts';
import type { PhoneKey } from './phone-key.ts';

/** Everything by which one person can be told from another or found to be the same, from all the person's records. */
export interface IdentityCard {
  readonly personId: string;
  /** Each way of writing the name, once; as stated by the records, the surest first. */
  readonly names: readonly ParsedName[];
  readonly emails: readonly EmailKey[];
  readonly phones: readonly PhoneKey[];
  /** Accounts on social networks: by platform, what names them there. A platform without: on it under no known id. */
  readonly accounts: ReadonlyMap<Platform, ReadonlySet<string>>;
  /** Social networks whose exports list the person, with the imports that did. */
  readonly listedBy: ReadonlyMap<Platform, ReadonlySet<string>>;
  /** Where the records come from; two persons of one source that has each person once are two. */
  readonly sources: readonly string[];
  readonly organizations: readonly string[];
  readonly titles: readonly string[];
  readonly localities: readonly string[];
  readonly countries: readonly string[];
  readonly addresses: readonly string[];
  readonly postcodes: readonly string[];
  /** `YYYY-MM-DD`, or `--MM-DD`. */
  readonly birthDates: readonly string[];
  /** Persons tied to this one, but the ego. */
  readonly neighbours: readonly string[];
  readonly isOrganization: boolean;
  /** Shared identifiers (vCard UID). */
  readonly uids: readonly string[];
}
