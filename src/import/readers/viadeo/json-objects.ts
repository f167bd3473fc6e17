/** An object at the top of a JSON text, or an element of a list there. */
export interface JsonObject {
  /** From 1. */
  readonly row: number;
  /** Absent where the text is no JSON or too long. */
  readonly value?: unknown;
  readonly fault?: 'BAD_JSON' | 'TOO_LONG' | 'CUT_OFF';
}

/** Characters of one object; a contact has some hundred. */
const MAX_OBJECT_CHARS = 256 * 1024;

/**
 * The objects of a text that holds them one behind the other, with or without a list around them, in memory for one object.
 * What stands between them is passed over.
 */
export async function* jsonObjects(chunks: AsyncIterable<string>): AsyncGenerator<JsonObject> {
  const splitter = new ObjectSplitter();
  for await (const chunk of chunks) yield* splitter.push(chunk);
  if (splitter.isInside) yield { row: splitter.nextRow, fault: 'CUT_OFF' };
}

/** The first objects of a text, as far as they are whole. */
export function firstJsonObjects(text: string, count: number): unknown[] {
  const values: unknown[] = [];
  for (const { value } of new ObjectSplitter().push(text)) {
    if (value !== undefined) values.push(value);
    if (values.length === count) break;
  }
  return values;
}

class ObjectSplitter {
  nextRow = 1;
  #depth = 0;
  #isString = false;
  #isEscaped = false;
  #isTooLong = false;
  #object = '';

  get isInside(): boolean {
    return this.#depth > 0;
  }

  *push(chunk: string): Generator<JsonObject> {
    let from = 0;
    let at = 0;
    if (this.#isEscaped && chunk !== '') {
      this.#isEscaped = false;
      at = 1;
    }
    const signs = /["\\{}]/g;
    for (;;) {
      signs.lastIndex = at;
      const found = signs.exec(chunk);
      if (found === null) break;
      at = found.index + 1;
      const [sign] = found;
      if (sign === '\\') {
        this.#isEscaped = this.#isString && at === chunk.length;
        at += this.#isString ? 1 : 0;
      } else if (sign === '"') {
        // Between objects there are no strings, so that one left open there can't hide the rest.
        this.#isString = this.#depth > 0 && !this.#isString;
      } else if (!this.#isString && sign === '{') {
        if (this.#depth === 0) from = found.index;
        this.#depth++;
      } else if (!this.#isString && this.#depth > 0) {
        this.#depth--;
        if (this.#depth === 0) {
          this.#keep(chunk.slice(from, at));
          yield this.#closed();
        }
      }
    }
    if (this.#depth > 0) this.#keep(chunk.slice(from));
  }

  #keep(text: string): void {
    this.#isTooLong ||= this.#object.length + text.length > MAX_OBJECT_CHARS;
    this.#object = this.#isTooLong ? '' : this.#object + text;
  }

  #closed(): JsonObject {
    const text = this.#object;
    const isTooLong = this.#isTooLong;
    const row = this.nextRow++;
    this.#object = '';
    this.#isTooLong = false;
    if (isTooLong) return { row, fault: 'TOO_LONG' };
    try {
      return { row, value: JSON.parse(text) as unknown };
    } catch {
      return { row, fault: 'BAD_JSON' };
    }
  }
}
