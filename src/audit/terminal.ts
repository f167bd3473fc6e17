/** How a text is drawn; plain where colours are not wanted. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly bad: (text: string) => string;
}

const plain = (text: string): string => text;
const sgr =
  (open: number, close: number) =>
  (text: string): string =>
    `\x1b[${open}m${text}\x1b[${close}m`;

export const PLAIN: Style = { bold: plain, dim: plain, good: plain, warn: plain, bad: plain };
export const COLOURED: Style = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  good: sgr(32, 39),
  warn: sgr(33, 39),
  bad: sgr(31, 39),
};

/** Colours on a terminal only, and not where NO_COLOR is set to anything (https://no-color.org). */
export function styleFor(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): Style {
  const refused = env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '';
  return stream.isTTY === true && !refused && env['TERM'] !== 'dumb' ? COLOURED : PLAIN;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Columns a text takes: letters with their accents are one, wide (East Asian) ones and emoji two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of segmenter.segment(text.replace(/\x1b\[\d+m/g, ''))) {
    width +=
      /\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(
        segment,
      )
        ? 2
        : 1;
  }
  return width;
}

/** Lines of at most `width` columns, broken at blanks only; no-break spaces hold. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** A text with its first line after `first` and the others indented as far. */
export function hanging(first: string, text: string, width: number): readonly string[] {
  const indent = widthOf(first);
  return wrap(text, width - indent).map((line, index) => (index === 0 ? first : ' '.repeat(indent)) + line);
}

/** A text cut to a width, with an ellipsis where something is missing. */
export function clip(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const { segment } of segmenter.segment(text)) {
    if (widthOf(kept + segment) > width - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** A bar of `width` columns, filled by a share of 0 to 1; something is never drawn as nothing. */
export function bar(share: number, width: number): string {
  const full = share <= 0 ? 0 : Math.max(1, Math.min(width, Math.round(share * width)));
  return '█'.repeat(full) + '░'.repeat(width - full);
}
