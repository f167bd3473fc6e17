import { parseExportDate } from '../readers/calendar-date.ts';
import { profileOfUrl } from '../readers/profile-url.ts';

/** What a value looks like. */
export type ValueKind = 'EMAIL' | 'PROFILE' | 'URL' | 'DATE' | 'PHONE' | 'SALUTATION' | 'TEXT';

const SALUTATION =
  /^(mr|mrs|ms|miss|mx|dr|prof|sir|m|mme|mlle|monsieur|madame|mademoiselle|me|herr|frau|sr|sra|srta|don|dona)\.?$/i;

/** One address of e-mail, alone or behind a name: `Ann <ann@x.org>`. */
const ADDRESS = /^(?:[^@<>]*<)?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>?$/;
/** Longer values have no look that is looked for. */
const MAX_LENGTH = 300;

export function kindOfValue(text: string): ValueKind {
  const value = text.trim();
  if (value.length > MAX_LENGTH) return 'TEXT';
  if (value.split(/[;,|]/).every((part) => ADDRESS.test(part.trim()))) return 'EMAIL';
  if (/^(https?:\/\/|www\.)\S+$/i.test(value) || /^[\w.-]+\.[a-z]{2,}\/\S+$/i.test(value)) {
    return profileOfUrl(value) === undefined ? 'URL' : 'PROFILE';
  }
  if (parseExportDate(value, 'DAY_FIRST') !== undefined) return 'DATE';
  if (isPhone(value)) return 'PHONE';
  return SALUTATION.test(value) ? 'SALUTATION' : 'TEXT';
}

/** Written as people write numbers to call; a number alone may be anything. */
function isPhone(value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  return digits >= 8 && digits <= 15 && /^(\+|0|\()[\d\s().\-/]+$/.test(value);
}

/** The part of the values that are of one of the kinds, in [0,1]; undefined where the column is empty as far as seen. */
export function shareOf(values: readonly string[], ...kinds: readonly ValueKind[]): number | undefined {
  const filled = values.filter((value) => value.trim() !== '');
  if (filled.length === 0) return undefined;
  return filled.filter((value) => kinds.includes(kindOfValue(value))).length / filled.length;
}
