/** Octets of a line without its end (RFC 6350 § 3.2). */
const MAX_OCTETS = 75;

/** A content line as it is written: folded after 75 octets, never inside a letter, ended by CR LF. */
export function foldedLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const size = Buffer.byteLength(char);
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** A text as a value or a component of one (RFC 6350 § 3.4). Control characters have no place in one and are left out. */
export function escapedText(text: string): string {
  return wellFormed(text)
    .replace(/\\/g, '\\\\')
    .replace(/[,;]/g, (char) => `\\${char}`)
    .replace(/\r\n|\r|\n/g, '\\n');
}

/** An address as a value of type uri, which knows no escapes: what no address may hold is percent-encoded. */
export function uriValue(uri: string): string {
  return wellFormed(uri).replace(/[\s"<>\\^`{|}]/g, (char) => encodeURIComponent(char));
}

/** A value of a parameter in quotes (RFC 6868). */
export function parameterText(text: string): string {
  const encoded = wellFormed(text)
    .replace(/\^/g, '^^')
    .replace(/\r\n|\r|\n/g, '^n')
    .replace(/"/g, "^'");
  return `"${encoded}"`;
}

function wellFormed(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu, '');
}
