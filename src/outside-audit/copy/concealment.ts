import { normalizeText } from '../../taxonomy/normalize.ts';
import type { Grant } from '../grant.ts';
import type { DateView } from './coarse-dates.ts';
import type { Pseudonyms } from './pseudonyms.ts';

/** What the ego is called where no names are shown. */
export const EGO_NAME = 'Ego';

/** What is done to a network for an auditor. */
export interface Concealment {
  readonly grant: Grant;
  readonly pseudonyms: Pseudonyms;
  /** Days since 1970-01-01. */
  readonly today: number;
  readonly dates: DateView;
  /** In what people wrote. */
  readonly text: (text: string) => string;
  /** Keys of the organizations and expertises, and of the places, that a shown goal names anyway. */
  readonly namedOrganizations: ReadonlySet<string>;
  readonly namedExpertise: ReadonlySet<string>;
  readonly namedPlaces: readonly string[];
}

/** The key by which a concealed organization is found: that of its pseudonym. */
export function concealedOrganizationKey(key: string, how: Concealment): string {
  return isShown(key, how) ? key : normalizeText(how.pseudonyms.organizationName(key));
}

/** Whether an organization keeps its name. */
export function isShown(organizationKey: string, { grant, namedOrganizations }: Concealment): boolean {
  return grant.fields.includes('ORGANIZATIONS') || namedOrganizations.has(organizationKey);
}
