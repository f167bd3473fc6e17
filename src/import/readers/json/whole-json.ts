import { AmbitError } from '../../../ambit-error.ts';
import type { ImportFile, ImportProblem } from '../../reader.type.ts';
import { openText } from '../text.ts';
import { jsonErrorAt } from './json-error-position.ts';

/** A file's text, for formats that are bounded by nature or have to be checked whole. */
export interface WholeText {
  readonly text: string;
  readonly problem?: ImportProblem;
}

/**
 * The whole text of a file.
 *
 * @param advice what to do about a file that is too large: a sentence
 * @throws AmbitError `LIMIT_EXCEEDED` above `maxBytes`; `IMPORT_UNREADABLE` where its charset does not fit
 */
export async function wholeText(file: ImportFile, maxBytes: number, advice: string): Promise<WholeText> {
  if (file.size > maxBytes) {
    throw new AmbitError('LIMIT_EXCEEDED', `The file is larger than ${maxBytes / 1024 / 1024} MiB. ${advice}`);
  }
  const { problem, chunks } = await openText(file);
  const parts: string[] = [];
  for await (const chunk of chunks()) parts.push(chunk);
  return { text: parts.join(''), ...(problem === undefined ? {} : { problem }) };
}

/** @throws AmbitError `IMPORT_UNREADABLE` with line and column where the text is no JSON; repeats nothing of it */
export function parseJson(text: string): unknown {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch {
    // The engine's own message repeats a piece of the file.
    const { line, column } = jsonErrorAt(json);
    throw new AmbitError(
      'IMPORT_UNREADABLE',
      `The file is no valid JSON from line ${line}, column ${column}: it is cut off or was edited by mistake. Export it again.`,
    );
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text at a path of keys; undefined where there is none, or only blanks. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  let current = value;
  for (const key of path) current = isObject(current) ? current[key] : undefined;
  return typeof current === 'string' && current.trim() !== '' ? current : undefined;
}
