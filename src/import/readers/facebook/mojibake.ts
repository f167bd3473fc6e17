/** Characters outside of Latin-1: text that holds one was never bytes shown one by one. */
const BEYOND_LATIN1 = /[^\0-\xff]/;
const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * A text of a Facebook export as it was meant, in NFC. Facebook escapes each byte of UTF-8 as a Latin-1 code point
 * (`ø` is `\u00c3\u00b8` in the file), so a text of which all code points are bytes, and the bytes are UTF-8, was that;
 * any other was not and stays. ASCII is unchanged, and so is text that was repaired before.
 *
 * @param text one string, after `JSON.parse`
 */
export function repairMojibake(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text;
  return (BEYOND_LATIN1.test(text) ? text : (utf8Of(text) ?? text)).normalize('NFC');
}

function utf8Of(text: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(text, 'latin1'));
  } catch {
    return undefined;
  }
}
