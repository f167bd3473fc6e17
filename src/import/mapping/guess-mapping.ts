import type { ContactField } from '../../domain.ts';
import { foldHeader } from '../readers/table/header.ts';
import type { ColumnMapping } from './column-mapping.type.ts';
import { meaningOfHeader, type HeaderMeaning } from './header-aliases.ts';
import type { TableShape } from './table-shape.ts';
import { shareOf, type ValueKind } from './value-kinds.ts';

/** Part of a column's values that must look like what its name is taken to mean. */
const AGREES = 0.5;
/** Part of a column's values by which alone, without a name that is known, it is taken for what they look like. */
const CONVINCES = 0.8;

/** What the values of a field look like, for the fields whose values have a look. */
const LOOKS: Readonly<Partial<Record<ContactField, readonly ValueKind[]>>> = {
  EMAIL: ['EMAIL'],
  SINCE: ['DATE'],
  LAST_CONTACT: ['DATE'],
};

/** Names of columns that hold somebody, but not the one whom the row is of. */
const OF_SOMEBODY_ELSE =
  /\b(owner|created|modified|updated|manager|assistante?|spouse|partner|referred|referrer|sales rep|proprietaire|responsable|cree|modifie|conjoint|parrain|besitzer|erstellt|vorgesetzter?|propietario|creado)\b/;

/** Fields of which one is enough to know whom a row is of. */
const NAMING: readonly ContactField[] = ['NAME', 'GIVEN_NAME', 'FAMILY_NAME', 'NICKNAME', 'EMAIL'];

/**
 * What the columns of a table are, by their names and by what they hold. A name that the values contradict (`Mail` with yes and
 * no) is not believed; a date without a name is not read, for it may be a birthday.
 */
export function guessMapping(shape: TableShape): ColumnMapping {
  const meanings = shape.names.map((name, index) => meaningOf(name, shape.samples[index] ?? []));
  const hasGiven = meanings.includes('GIVEN_NAME');
  const hasFamily = meanings.includes('FAMILY_NAME');
  return meanings.map((meaning, index) => ({
    column: index + 1,
    name: shape.names[index] ?? '',
    field: fieldOf(meaning, hasGiven, hasFamily),
  }));
}

/** Whether rows can become persons: a column of names or of e-mail addresses is there. */
export function isSufficient(mapping: ColumnMapping): boolean {
  return mapping.some(({ field }) => field !== null && NAMING.includes(field));
}

function meaningOf(name: string, values: readonly string[]): HeaderMeaning | undefined {
  const meaning = meaningOfHeader(name);
  if (meaning === undefined) return OF_SOMEBODY_ELSE.test(foldHeader(name)) ? undefined : meaningOfValues(values);
  // `Kontakt` may be a person, but not where it is an address.
  if (meaning !== 'EMAIL' && (shareOf(values, 'EMAIL') ?? 0) >= CONVINCES) return meaningOfValues(values);
  if (meaning === 'TITLE_OR_SALUTATION') {
    return (shareOf(values, 'SALUTATION') ?? 1) >= AGREES ? undefined : meaning;
  }
  const looks = LOOKS[meaning as ContactField];
  if (looks === undefined) return meaning;
  return (shareOf(values, ...looks) ?? 1) >= AGREES ? meaning : meaningOfValues(values);
}

/** A value that many rows share is of whoever keeps the list, not of the rows. */
function meaningOfValues(values: readonly string[]): ContactField | undefined {
  const filled = values.filter((value) => value.trim() !== '');
  if (new Set(filled).size < filled.length * CONVINCES) return undefined;
  const isMostly = (kind: ValueKind): boolean => (shareOf(values, kind) ?? 0) >= CONVINCES;
  if (isMostly('EMAIL')) return 'EMAIL';
  if (isMostly('PROFILE')) return 'PROFILE';
  return isMostly('PHONE') ? 'PHONE' : undefined;
}

/** `Name` beside `Vorname` is the family name; `Nombre` beside `Apellidos` the given one. */
function fieldOf(meaning: HeaderMeaning | undefined, hasGiven: boolean, hasFamily: boolean): ContactField | null {
  switch (meaning) {
    case undefined:
      return null;
    case 'NAME_OR_FAMILY':
      return hasGiven && !hasFamily ? 'FAMILY_NAME' : 'NAME';
    case 'NAME_OR_GIVEN':
      return hasFamily && !hasGiven ? 'GIVEN_NAME' : 'NAME';
    case 'TITLE_OR_SALUTATION':
      return 'TITLE';
    default:
      return meaning;
  }
}
