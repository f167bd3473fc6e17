import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';

/** A telephone number as it is compared. */
export interface PhoneKey {
  /** E.164, such as `+33612345678`. */
  readonly number: string;
  /** Whether it is a mobile number; in North America, where that cannot be told, false. */
  readonly isMobile: boolean;
}

const known = new Map<string, PhoneKey | undefined>();
/** Enough for the numbers of one network; a memory, not a store. */
const REMEMBERED = 50_000;

/**
 * @param country of the owner: numbers without a country's code are read as they are dialled there; undefined: only
 *   numbers that say their country count
 * @returns undefined where it is no valid number: half a number must not make two persons one
 */
export function phoneKey(text: string, country?: string): PhoneKey | undefined {
  const key = `${country ?? ''} ${text}`;
  if (known.has(key)) return known.get(key);
  const parsed = parsePhoneNumberFromString(text.replace(/^tel:/i, ''), country as CountryCode | undefined);
  const result =
    parsed === undefined || !parsed.isValid()
      ? undefined
      : { number: parsed.number, isMobile: parsed.getType() === 'MOBILE' };
  if (known.size >= REMEMBERED) known.clear();
  known.set(key, result);
  return result;
}
