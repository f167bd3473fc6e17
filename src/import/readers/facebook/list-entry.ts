import type { ImportProblem } from '../../reader.type.ts';
import { isObject } from '../json/whole-json.ts';
import { isGhostName } from '../../ghost-name.ts';
import type { JsonElement } from '../json/json-elements.ts';
import { MAX_FIELD_CHARS, problem } from '../problems.ts';
import { repairMojibake } from './mojibake.ts';

/** An entry of a list: all that Facebook says of a friend. */
export interface ListEntry {
  readonly name: string;
  /** Unix seconds as the file has them; part of the entry's key. */
  readonly timestamp?: number;
  /** ISO calendar date, UTC. */
  readonly date?: string;
}

export interface ReadEntry {
  readonly entry?: ListEntry;
  readonly problems: readonly ImportProblem[];
}

/** 2100-01-01; beyond it a number is no Unix seconds (milliseconds are). */
const LAST_SECOND = 4_102_444_800;

/** A name, or what else Facebook says of a person; blanks folded. */
export function facebookText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = repairMojibake(value).replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

/** Tolerates what exports have: `{}`, an entry without name or without date. */
export function listEntry(element: JsonElement): ReadEntry {
  const { row, value } = element;
  if (!isObject(value)) {
    const message = 'The entry is not of the form {"name", "timestamp"}; it was left out.';
    return { problems: [problem('REJECTED', row, 'BAD_ENTRY', message)] };
  }
  const name = facebookText(value['name']);
  if (name === undefined) {
    const message = 'An entry without a name: Facebook exports nothing else of a closed account.';
    return { problems: [problem('SKIPPED', row, 'GHOST_ROW', message, 'name')] };
  }
  if (isGhostName(name)) {
    const message = 'An entry of a closed account, which Facebook shows without its name; it was left out.';
    return { problems: [problem('SKIPPED', row, 'GHOST_ROW', message, 'name')] };
  }
  if (name.length > MAX_FIELD_CHARS) {
    const message = `The name has more than ${MAX_FIELD_CHARS} characters; the entry was left out.`;
    return { problems: [problem('REJECTED', row, 'FIELD_TOO_LONG', message, 'name')] };
  }
  const stated = value['timestamp'];
  if (stated === undefined || stated === null) {
    const message = 'The entry has no date; it is kept without.';
    return { entry: { name }, problems: [problem('WARNING', row, 'NO_DATE', message, 'timestamp')] };
  }
  const timestamp = typeof stated === 'string' && /^\d{1,12}$/.test(stated) ? Number(stated) : stated;
  if (typeof timestamp !== 'number' || !(timestamp > 0 && timestamp < LAST_SECOND)) {
    const message = 'The date is no number of seconds since 1970; the entry is kept without it.';
    return { entry: { name }, problems: [problem('WARNING', row, 'BAD_DATE', message, 'timestamp')] };
  }
  return {
    entry: { name, timestamp, date: new Date(timestamp * 1000).toISOString().slice(0, 10) },
    problems: [],
  };
}
