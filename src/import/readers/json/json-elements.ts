import type { ImportFile } from '../../reader.type.ts';
import { headText } from '../text.ts';

/** An element of the first list of a JSON text. */
export interface JsonElement {
  /** 1-based place in the list. */
  readonly row: number;
  /** Absent where there is a fault. */
  readonly value?: unknown;
  /** The element is no JSON or too long, and is passed over; or the text ends inside the list (the last element then). */
  readonly fault?: 'BAD_JSON' | 'TOO_LONG' | 'CUT_OFF';
}

/**
 * The elements of the first list of a text, in memory for one element: archives hold lists of 500 MB. What stands before the
 * first `[` (the assignment of a `.js` file, the key of an object) and behind its `]` is passed over.
 *
 * Not one of the JSON streaming libraries: they build every token, several times slower than `JSON.parse` of each
 * element, and give up the file at the first one that is damaged.
 *
 * @param maxChars longer elements are a fault
 */
export async function* jsonElements(chunks: AsyncIterable<string>, maxChars: number): AsyncGenerator<JsonElement> {
  const splitter = new ElementSplitter(maxChars);
  for await (const chunk of chunks) {
    yield* splitter.push(chunk);
    if (splitter.isDone) return;
  }
  yield { row: splitter.nextRow, fault: 'CUT_OFF' };
}

/** How the text of a JSON file begins: with a list, or with an object whose first key holds one. */
export interface JsonOpening {
  readonly key?: string;
  /** The first elements of that list, as far as the head holds them whole. */
  readonly elements: readonly unknown[];
}

const ELEMENTS_LOOKED_AT = 20;

/** Undefined where the file does not begin with a list; for recognition by content. */
export function jsonOpening(file: ImportFile): JsonOpening | undefined {
  if (!/^\uFEFF?\s*[[{]/.test(headText(file, 256))) return undefined;
  const text = headText(file);
  const opening = /^\uFEFF?\s*(?:\{\s*"([^"\\]{0,100})"\s*:\s*)?\[/.exec(text);
  if (opening === null) return undefined;
  const elements: unknown[] = [];
  for (const { value } of new ElementSplitter(text.length).push(text)) {
    if (value !== undefined) elements.push(value);
    if (elements.length === ELEMENTS_LOOKED_AT) break;
  }
  return { ...(opening[1] === undefined ? {} : { key: opening[1] }), elements };
}

class ElementSplitter {
  isDone = false;
  nextRow = 1;
  readonly #maxChars: number;
  #hasBegun = false;
  #depth = 0;
  #isString = false;
  #isEscaped = false;
  #isTooLong = false;
  #element = '';

  constructor(maxChars: number) {
    this.#maxChars = maxChars;
  }

  *push(chunk: string): Generator<JsonElement> {
    let at = 0;
    if (!this.#hasBegun) {
      at = chunk.indexOf('[') + 1;
      if (at === 0) return;
      this.#hasBegun = true;
    }
    let from = at;
    while (!this.isDone) {
      at = this.#nextSign(chunk, at);
      if (at === -1) break;
      const ends = this.#takeSign(chunk[at] as string);
      if (ends) {
        this.#keep(chunk.slice(from, at));
        from = at + 1;
        yield* this.#closed();
      }
      at++;
    }
    if (!this.isDone) this.#keep(chunk.slice(from));
  }

  /** The next character that means something where we are; the one after a backslash never does. */
  #nextSign(chunk: string, from: number): number {
    let at = from;
    if (this.#isEscaped) {
      if (at >= chunk.length) return -1;
      this.#isEscaped = false;
      at++;
    }
    const sign = this.#isString ? /["\\]/g : /["[\]{},]/g;
    sign.lastIndex = at;
    return sign.exec(chunk)?.index ?? -1;
  }

  /** Whether the sign ends the element. */
  #takeSign(sign: string): boolean {
    if (sign === '\\') this.#isEscaped = true;
    else if (sign === '"') this.#isString = !this.#isString;
    else if (sign === '[' || sign === '{') this.#depth++;
    else if (this.#depth === 0) {
      if (sign !== ',') this.isDone = true;
      return true;
    } else if (sign !== ',') this.#depth--;
    return false;
  }

  #keep(text: string): void {
    if (this.#isTooLong) return;
    this.#element += text;
    this.#isTooLong = this.#element.length > this.#maxChars;
    if (this.#isTooLong) this.#element = '';
  }

  *#closed(): Generator<JsonElement> {
    const text = this.#element.trim();
    const isTooLong = this.#isTooLong;
    this.#element = '';
    this.#isTooLong = false;
    if (isTooLong) yield { row: this.nextRow++, fault: 'TOO_LONG' };
    else if (text !== '') yield parsed(this.nextRow++, text);
  }
}

function parsed(row: number, text: string): JsonElement {
  try {
    return { row, value: JSON.parse(text) as unknown };
  } catch {
    return { row, fault: 'BAD_JSON' };
  }
}
