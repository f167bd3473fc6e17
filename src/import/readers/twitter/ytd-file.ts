import { AmbitError } from '../../../ambit-error.ts';
import type { ImportFile, ReaderEvent } from '../../reader.type.ts';
import { jsonElements } from '../json/json-elements.ts';
import { isObject } from '../json/whole-json.ts';
import { problem, problemEvent } from '../problems.ts';
import { headText, openText } from '../text.ts';

/** An element of a list of the archive: `{"following": {…}}` gives what is inside. */
export interface YtdEntry {
  readonly row: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * Which list of a Twitter/X archive a file holds, by the assignment it begins with: `following` of
 * `window.YTD.following.part0 = [`, `manifest` of `window.__THAR_CONFIG = {`. Undefined where it is none.
 */
export function ytdName(file: ImportFile): string | undefined {
  const assigned = /^\uFEFF?\s*window\.(?:YTD\.(\w{1,60})\.part\d+|(__THAR_CONFIG))\s*=/.exec(headText(file, 256));
  return assigned?.[2] === undefined ? assigned?.[1] : 'manifest';
}

/**
 * The entries of a list, one at a time, by `JSON.parse` of each: nothing of the file is ever evaluated. What is no entry
 * comes as a problem.
 *
 * @param maxChars of one entry
 * @throws AmbitError `IMPORT_UNREADABLE` where the list has no end
 */
export async function* ytdEntries(file: ImportFile, maxChars: number): AsyncGenerator<YtdEntry | ReaderEvent> {
  const text = await openText(file);
  if (text.problem !== undefined) yield problemEvent(text.problem);
  const key = ytdName(file)?.replace(/s$/, '') ?? '';
  for await (const { row, value, fault } of jsonElements(text.chunks(), maxChars)) {
    if (fault === 'CUT_OFF') {
      throw new AmbitError(
        'IMPORT_UNREADABLE',
        `A file of the archive is cut off after entry ${row - 1} of its list: it is not whole. Download the archive again.`,
      );
    }
    const inner = isObject(value) ? (value[key] ?? Object.values(value)[0]) : undefined;
    if (isObject(inner)) yield { row, value: inner };
    else {
      const message =
        fault === 'TOO_LONG' ? 'The entry is too long to be read.' : 'The entry is of no form that is known.';
      yield problemEvent(problem('REJECTED', row, 'BAD_ENTRY', `${message} It was left out.`));
    }
  }
}

/** An id as text: numbers beyond 2^53 were rounded by whoever wrote them as numbers. `-1` is X's "nobody". */
export function accountIdOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return String(value);
  return typeof value === 'string' && /^[1-9]\d{0,24}$/.test(value) ? value : undefined;
}
