/** Parts of a cell that hold several values, the empty ones left out. */
export function partsOf(cell: string, separator: string | RegExp | undefined): string[] {
  const parts = separator === undefined ? [cell] : cell.split(separator);
  return parts.map(oneLine).filter((part) => part !== '');
}

/** The e-mail addresses in a cell, however they are put there: `Ann <a@x.org>; mailto:b@x.org`. */
export function emailsOf(cell: string): string[] {
  return (cell.match(/[^\s<>()[\];,|"]+@[^\s<>()[\];,|"]+/g) ?? []).map((address) => address.replace(/^mailto:/i, ''));
}

/** The phone numbers in a cell, as written; what has no digit is none. */
export function phonesOf(cell: string): string[] {
  return partsOf(cell, /:::|[;|\r\n]/)
    .map((number) => number.replace(/^tel:/i, ''))
    .filter((number) => /\d/.test(number));
}

/** An address that Exchange writes instead of one of e-mail (`E-mail Type` EX): a path in its directory. */
export function isExchangePath(cell: string): boolean {
  return /^\/o=/i.test(cell.trim());
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
