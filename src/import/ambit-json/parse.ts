import type { z } from 'zod';
import { AmbitError } from '../../ambit-error.ts';
import { isObject, parseJson } from '../readers/json/whole-json.ts';
import { AMBIT_FILE_VERSION, type AmbitFile } from './ambit-file.type.ts';
import { referenceErrors } from './references.ts';
import { ambitFileSchema } from './schema.ts';

/** An error at a place in the file, as `persons[3].positions[0].from: is no date …`. */
export interface FileError {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

const MAX_ERRORS_NAMED = 20;

/**
 * The network in the text of a `*.ambit.json`.
 *
 * @throws AmbitError `IMPORT_UNREADABLE` naming the JSON path of up to 20 errors: no JSON, another version, an unknown
 *   field, a bad value, an id that is there twice or nowhere. The values themselves are not repeated.
 */
export function parseAmbitJson(text: string): AmbitFile {
  const json = parseJson(text);
  const version = isObject(json) ? json['ambit'] : undefined;
  if (typeof version === 'number' && version !== AMBIT_FILE_VERSION) {
    throw new AmbitError(
      'IMPORT_UNREADABLE',
      `The file is of version ${version} of the format; this program reads version ${AMBIT_FILE_VERSION}. Export it again with a program of the same age.`,
    );
  }
  const parsed = ambitFileSchema.safeParse(json);
  if (!parsed.success) throw fileErrors(parsed.error.issues.flatMap(errorsOf));
  const errors = referenceErrors(parsed.data);
  if (errors.length > 0) throw fileErrors(errors);
  return parsed.data;
}

function errorsOf(issue: z.core.$ZodIssue): FileError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...issue.path, key], message: 'is an unknown field' }));
  }
  if (issue.code === 'invalid_type') {
    return [{ path: issue.path, message: `must be ${article(issue.expected)}` }];
  }
  if (issue.code === 'invalid_value') {
    return [{ path: issue.path, message: `must be one of ${issue.values.map(String).join(', ')}` }];
  }
  return [{ path: issue.path, message: issue.message }];
}

function fileErrors(errors: readonly FileError[]): AmbitError {
  const named = errors.slice(0, MAX_ERRORS_NAMED).map(({ path, message }) => `${jsonPath(path)}: ${message}`);
  const more = errors.length - named.length;
  if (more > 0) named.push(`and ${more} more`);
  const count = errors.length === 1 ? 'an error' : `${errors.length} errors`;
  return new AmbitError('IMPORT_UNREADABLE', `The file has ${count}; nothing of it was imported.\n${named.join('\n')}`);
}

function jsonPath(path: readonly PropertyKey[]): string {
  const parts = path.map((part, at) => {
    if (typeof part === 'number') return `[${part}]`;
    const name = String(part).slice(0, 60);
    if (!/^[\w$-]+$/.test(name)) return `[${JSON.stringify(name)}]`;
    return at === 0 ? name : `.${name}`;
  });
  return parts.join('') || 'the file';
}

function article(type: string): string {
  const known: Record<string, string> = {
    object: 'an object',
    array: 'a list',
    string: 'a text',
    boolean: 'true or false',
  };
  return known[type] ?? `a ${type}`;
}
