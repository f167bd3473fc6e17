/** What XML 1.0 does not allow in any form (https://www.w3.org/TR/xml/#charsets), half surrogate pairs included. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for an element or an attribute in double quotes. Characters that XML cannot hold are left out. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"\t\n\r]/g, (char) => ESCAPES[char] ?? char);
}
