import type { Grant } from '../grant.ts';

/** What the auditor is to know of the file, in English as the file's own words are. */
export function statementOf({ names, fields }: Omit<Grant, 'goals'>): string {
  const said = [
    names === 'SHOWN'
      ? 'Persons have their names.'
      : 'Persons have pseudonyms, which stand for the same person throughout this audit.',
    fields.includes('ORGANIZATIONS')
      ? 'Organizations have their names.'
      : 'Organizations have pseudonyms, but for those that a goal names.',
    fields.includes('EXACT_DATES')
      ? 'Dates are exact.'
      : 'Dates of beginning and end are told by the month: the freshness of a tie younger than a year without a known contact may differ by up to .09.',
    'Addresses, profiles, notes, tags, and what the two of a private tie are to each other, are left out.',
    'Use it for this audit only, until its last day, and delete it then.',
  ];
  return said.join(' ');
}
