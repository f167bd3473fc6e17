import type { ContactField } from '../../../domain.ts';
import type { TableColumn } from '../table/table.type.ts';

/**
 * Columns of `google.csv` and `contacts.csv` with one value each: until mid-2024 `Name, Given Name, …, Group Membership`,
 * since autumn 2024 `First Name, …, Labels`. Their names are English whatever the language of the page. Birthdays, notes,
 * photos, relations and custom fields are not read.
 */
const SINGLE: Readonly<Record<string, { field: ContactField; group?: string }>> = {
  name: { field: 'NAME' },
  'given name': { field: 'GIVEN_NAME' },
  'first name': { field: 'GIVEN_NAME' },
  'additional name': { field: 'MIDDLE_NAME' },
  'middle name': { field: 'MIDDLE_NAME' },
  'family name': { field: 'FAMILY_NAME' },
  'last name': { field: 'FAMILY_NAME' },
  nickname: { field: 'NICKNAME' },
  'organization name': { field: 'ORGANIZATION', group: 'organization' },
  'organization title': { field: 'TITLE', group: 'organization' },
  occupation: { field: 'TITLE', group: 'occupation' },
  'group membership': { field: 'TAG' },
  labels: { field: 'TAG' },
};

/** Columns that are repeated as often as the fullest contact needs: `E-mail 3 - Value`. */
const NUMBERED: Readonly<Record<string, ContactField>> = {
  'e mail value': 'EMAIL',
  'phone value': 'PHONE',
  'website value': 'WEBSITE',
  'organization name': 'ORGANIZATION',
  'organization title': 'TITLE',
  'address formatted': 'ADDRESS',
  'address city': 'LOCALITY',
  'address region': 'REGION',
  'address country': 'COUNTRY',
};

/** The columns of Google Contacts' CSV, old or new; undefined where these aren't its names. */
export function googleColumns(folded: readonly string[], names: readonly string[]): TableColumn[] | undefined {
  if (!isGoogleHeader(folded)) return undefined;
  return folded.flatMap((text, index): TableColumn[] => {
    const name = names[index] ?? text;
    const numbered = /^(e mail|phone|website|organization|address) (\d+) (.+)$/.exec(text);
    const repeated = numbered === null ? undefined : NUMBERED[`${numbered[1]} ${numbered[3]}`];
    if (repeated !== undefined) return [{ index, name, field: repeated, group: `${numbered?.[1]} ${numbered?.[2]}` }];
    const single = SINGLE[text];
    return single === undefined ? [] : [{ index, name, ...single }];
  });
}

function isGoogleHeader(folded: readonly string[]): boolean {
  const has = (...texts: readonly string[]): boolean => texts.every((text) => folded.includes(text));
  const isNamed = has('name') || has('given name') || has('first name');
  return (
    (isNamed && folded.some((text) => /^e mail \d+ (label|type|value)$/.test(text))) ||
    has('first name', 'labels', 'file as') ||
    (has('given name', 'family name') && (has('yomi name') || has('group membership')))
  );
}
