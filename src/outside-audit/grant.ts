/** Whether an auditor sees what persons are called. */
export const NAME_MODES = ['SHOWN', 'PSEUDONYMS'] as const;
export type NameMode = (typeof NAME_MODES)[number];

/** What an auditor may be shown of persons beside sectors, occupations, seniority, countries and regions. */
export const GRANTED_FIELDS = ['ORGANIZATIONS', 'TITLES', 'EXPERTISE', 'LOCALITIES', 'EXACT_DATES'] as const;
export type GrantedField = (typeof GRANTED_FIELDS)[number];

/** What the owner shows an auditor. Addresses, profiles, notes, tags and the kinds of private ties are never shown. */
export interface Grant {
  /** Ids of goals. */
  readonly goals: readonly string[];
  readonly names: NameMode;
  readonly fields: readonly GrantedField[];
}

/** What is granted where the owner does not say: a title, a rare employer or a date tells who it is as well as a name. */
export function usualFields(names: NameMode): readonly GrantedField[] {
  return names === 'SHOWN' ? GRANTED_FIELDS : [];
}
