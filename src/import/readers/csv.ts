/** One record of a CSV file. */
export interface CsvRecord {
  /** 1-based physical line on which the record starts: what an editor shows, blank lines and quoted breaks counted. */
  readonly line: number;
  readonly fields: readonly string[];
  /** Set where the line could not be split; `fields` is empty then and reading goes on with the next line. */
  readonly fault?: 'UNCLOSED_QUOTE' | 'TOO_LONG';
}

export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Characters of one record; past that a quote was left open or it is no CSV. */
const MAX_RECORD_CHARS = 256 * 1024;
/** Lines of one record: no field of a contact export spans more, but a quote left open spans the rest of the file. */
const MAX_RECORD_LINES = 100;

/**
 * The records of a CSV text (RFC 4180, with `;` or tab where Excel saved it so), in bounded memory. Lines without any
 * text are passed over.
 *
 * @param maxLines of one record; more than the default only where a field holds letters
 *
 * Not csv-parse: a quote that is never closed makes it fail for the whole file and drop records it had already read,
 * and its line numbers are those of a record's end. Here such a line is one fault and the next line is read.
 */
export async function* readCsv(
  chunks: AsyncIterable<string>,
  delimiter: Delimiter,
  maxLines = MAX_RECORD_LINES,
): AsyncGenerator<CsvRecord> {
  const splitter = new CsvSplitter(delimiter, maxLines);
  for await (const chunk of chunks) yield* splitter.push(chunk);
  yield* splitter.end();
}

/** The complete records at the start of a text; the last one counts only where the text is the `whole` file. */
export function firstCsvRecords(text: string, delimiter: Delimiter, count: number, whole: boolean): CsvRecord[] {
  const records: CsvRecord[] = [];
  const splitter = new CsvSplitter(delimiter);
  for (const record of splitter.push(text)) {
    records.push(record);
    if (records.length === count) return records;
  }
  if (whole) records.push(...splitter.end());
  return records.slice(0, count);
}

interface Scan {
  readonly outcome: 'RECORD' | 'MORE' | 'UNCLOSED_QUOTE' | 'TOO_LONG';
  readonly fields: string[];
  readonly next: number;
  readonly lines: number;
}

class CsvSplitter {
  readonly #delimiter: Delimiter;
  readonly #maxLines: number;
  #buffer = '';
  /** Length at which the buffer is looked at again: twice what did not end a record, so that small chunks stay cheap. */
  #worthwhile = 0;
  #line = 1;
  #skipsLine = false;
  #atStart = true;

  constructor(delimiter: Delimiter, maxLines = MAX_RECORD_LINES) {
    this.#delimiter = delimiter;
    this.#maxLines = maxLines;
  }

  push(chunk: string): Generator<CsvRecord> {
    this.#buffer += this.#atStart ? chunk.replace(/^\uFEFF/, '') : chunk;
    this.#atStart = false;
    return this.#records(false);
  }

  end(): Generator<CsvRecord> {
    return this.#records(true);
  }

  *#records(isLast: boolean): Generator<CsvRecord> {
    if (!isLast && this.#buffer.length < this.#worthwhile) return;
    let at = 0;
    while (at < this.#buffer.length) {
      if (this.#skipsLine) {
        const next = endOfLine(this.#buffer, at, isLast);
        if (next === undefined) {
          at = this.#buffer.length - (this.#buffer.endsWith('\r') ? 1 : 0);
          break;
        }
        at = next;
        this.#line++;
        this.#skipsLine = false;
        continue;
      }
      const scan = this.#scan(at, isLast);
      if (scan.outcome === 'MORE') break;
      if (scan.outcome === 'RECORD') {
        if (scan.fields.length > 1 || scan.fields[0]?.trim() !== '') yield { line: this.#line, fields: scan.fields };
        this.#line += scan.lines;
        at = scan.next;
      } else {
        yield { line: this.#line, fields: [], fault: scan.outcome };
        this.#skipsLine = true;
      }
    }
    this.#buffer = isLast ? '' : this.#buffer.slice(at);
    this.#worthwhile = 2 * this.#buffer.length;
  }

  #scan(start: number, isLast: boolean): Scan {
    const text = this.#buffer;
    const fields: string[] = [];
    let lines = 0;
    let at = start;
    const done = (outcome: Scan['outcome'], next = at): Scan => ({ outcome, fields, next, lines });
    for (;;) {
      let quoted = '';
      if (text[at] === '"') {
        let from = ++at;
        for (;;) {
          const close = text.indexOf('"', at);
          const end = close === -1 ? text.length : close;
          lines += countLines(text, at, end);
          if (lines > this.#maxLines || end - start > MAX_RECORD_CHARS) return done('UNCLOSED_QUOTE');
          if (close === -1) return done(isLast ? 'UNCLOSED_QUOTE' : 'MORE');
          if (close + 1 === text.length && !isLast) return done('MORE');
          if (text[close + 1] !== '"') {
            quoted += text.slice(from, close);
            at = close + 1;
            break;
          }
          quoted += text.slice(from, close + 1);
          at = from = close + 2;
        }
        // Text after the closing quote (`"Acme" Corp`): the quotes were part of the value, written unescaped.
        if (!this.#endsField(text[at])) quoted = `"${quoted}"`;
      }
      const bare = at;
      while (!this.#endsField(text[at])) at++;
      if (at - start > MAX_RECORD_CHARS) return done('TOO_LONG');
      fields.push(quoted + text.slice(bare, at));
      if (text[at] === this.#delimiter) {
        at++;
        continue;
      }
      const next = endOfLine(text, at, isLast);
      if (next === undefined) return done(isLast ? 'RECORD' : 'MORE', text.length);
      lines++;
      return done('RECORD', next);
    }
  }

  #endsField(char: string | undefined): boolean {
    return char === undefined || char === this.#delimiter || char === '\n' || char === '\r';
  }
}

/** Where the next line starts: after LF, CR LF or a CR alone. Undefined where the text ends first. */
function endOfLine(text: string, from: number, isLast: boolean): number | undefined {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\n') return at + 1;
    if (text[at] === '\r') {
      if (at + 1 === text.length) return isLast ? at + 1 : undefined;
      return text[at + 1] === '\n' ? at + 2 : at + 1;
    }
  }
  return undefined;
}

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) count++;
  }
  return count;
}
