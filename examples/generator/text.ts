/** `Gwenaëlle Le Goff` → `gwenaelle-le-goff`. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** One RFC 4180 row, quoted only where it has to be, as LinkedIn does. */
export function csvRow(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
}

export function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

const LINE_WIDTH = 120;

/** JSON for people to read: what fits on a line stays on one. Ends with a newline; absent fields are left out. */
export function prettyJson(value: unknown): string {
  return `${layOut(value as Json, 0, 0)}\n`;
}

/** @param reserved characters that the line holds beside the value: its key, the comma after it. */
function layOut(value: Json, indent: number, reserved: number): string {
  if (!mustBreak(value)) {
    const flat = onOneLine(value);
    if (indent + reserved + flat.length <= LINE_WIDTH) return flat;
  }
  const inner = ' '.repeat(indent + 2);
  const end = `\n${' '.repeat(indent)}`;
  if (Array.isArray(value)) {
    return `[\n${(value as Json[]).map((item) => inner + layOut(item, indent + 2, 1)).join(',\n')}${end}]`;
  }
  if (value !== null && typeof value === 'object') {
    const fields = entriesOf(value).map(([key, item]) => {
      const label = `${JSON.stringify(key)}: `;
      return inner + label + layOut(item, indent + 2, label.length + 1);
    });
    return `{\n${fields.join(',\n')}${end}}`;
  }
  return onOneLine(value);
}

function onOneLine(value: Json): string {
  if (Array.isArray(value)) return `[${(value as Json[]).map(onOneLine).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    return `{ ${entriesOf(value)
      .map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`)
      .join(', ')} }`;
  }
  return JSON.stringify(value ?? null);
}

/** Prettier gives each object of a list of several its own line; the committed files pass its check. */
function mustBreak(value: Json): boolean {
  if (Array.isArray(value)) {
    const items = value as Json[];
    const allObjects = items.every(
      (item) => item !== null && typeof item === 'object' && !Array.isArray(item) && entriesOf(item).length > 1,
    );
    return (items.length > 1 && allObjects) || items.some(mustBreak);
  }
  return value !== null && typeof value === 'object' && entriesOf(value).some(([, item]) => mustBreak(item));
}

function entriesOf(value: object): [string, Json][] {
  return (Object.entries(value) as [string, Json][]).filter(([, item]) => item !== undefined);
}
