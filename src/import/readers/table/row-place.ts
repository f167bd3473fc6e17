import type { PlaceRecord } from '../../canonical-record.type.ts';
import { countryCode } from '../country.ts';
import { partsOf } from './cell-values.ts';

/** The cells of one address. */
export interface AddressCells {
  readonly country?: string;
  readonly region?: string;
  readonly locality?: string;
  /** The address in one text. */
  readonly address?: string;
}

/**
 * The place of the first address whose country is clear: named in its column, or alone on the last line of an address in
 * one text. Without a country there is none: "Springfield" says nothing.
 */
export function placeOfAddresses(addresses: readonly AddressCells[]): PlaceRecord | undefined {
  for (const { country: named = '', region = '', locality = '', address = '' } of addresses) {
    const country = countryCode(named) ?? (named === '' ? countryAtEnd(address) : undefined);
    if (country === undefined) continue;
    return { country, ...(region === '' ? {} : { region }), ...(locality === '' ? {} : { locality }) };
  }
  return undefined;
}

/** A code of two or three letters at the end of an address is more often a state than a country. */
function countryAtEnd(address: string): string | undefined {
  const last = partsOf(address, /[\r\n,]/).at(-1) ?? '';
  return last.length > 3 || /^(UK|USA)$/.test(last) ? countryCode(last) : undefined;
}
