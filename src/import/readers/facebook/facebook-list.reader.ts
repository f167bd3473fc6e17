import { AmbitError } from '../../../ambit-error.ts';
import type { PersonRecord, TieDetails } from '../../canonical-record.type.ts';
import type { ImportFile, Reader, ReaderEvent } from '../../reader.type.ts';
import { jsonElements } from '../json/json-elements.ts';
import { ContactKeys } from '../contact-keys.ts';
import { problemEvent, recordEvent } from '../problems.ts';
import { openText } from '../text.ts';
import { FACEBOOK_LISTS, facebookListOf, type FacebookList } from './facebook-lists.ts';
import { listEntry, type ListEntry } from './list-entry.ts';

/** An entry is a name and a number. */
const MAX_ENTRY_CHARS = 64 * 1024;

/** Facebook's lists of friends, ended friendships, requests and follows, each as a file alone. */
export const facebookListReaders: readonly Reader[] = FACEBOOK_LISTS.map((list) => ({
  format: list.format,
  platform: 'FACEBOOK',
  tiesToEgo: tiesToEgo(list),
  recognises: (file) => facebookListOf(file) === list,
  read: (file) => facebookListEvents(file, list),
}));

export function tiesToEgo(list: FacebookList): boolean {
  return list.relation !== 'REQUESTED';
}

/**
 * A person for each entry, keyed by name, date and ordinal, because two friends may share a name; `row` is the place in
 * the list, from 1.
 *
 * @throws AmbitError `IMPORT_UNREADABLE` where the list has no end
 */
export async function* facebookListEvents(file: ImportFile, list: FacebookList): AsyncGenerator<ReaderEvent> {
  const text = await openText(file);
  if (text.problem !== undefined) yield problemEvent(text.problem);
  const keys = new ContactKeys();
  for await (const element of jsonElements(text.chunks(), MAX_ENTRY_CHARS)) {
    if (element.fault === 'CUT_OFF') {
      throw new AmbitError(
        'IMPORT_UNREADABLE',
        `The file is cut off after entry ${element.row - 1} of its list: it is not whole. Export it again.`,
      );
    }
    const { entry, problems } = listEntry(element);
    yield* problems.map(problemEvent);
    if (entry !== undefined) yield recordEvent(personOf(entry, element.row, keys, list));
  }
}

function personOf(entry: ListEntry, row: number, keys: ContactKeys, list: FacebookList): PersonRecord {
  const { name, timestamp } = entry;
  return {
    kind: 'PERSON',
    row,
    externalId: keys.ordinalKey(`${name}|${timestamp ?? ''}`),
    name: { full: name },
    profiles: [{ platform: 'FACEBOOK', displayName: name }],
    ...(list.relation === 'REQUESTED' ? { mentioned: true } : { tie: tieOf(entry, list) }),
  };
}

/**
 * A friendship that was ended is a tie with an end: the network's past keeps it. Whether a follow is returned the list does
 * not say.
 */
function tieOf({ date }: ListEntry, list: FacebookList): TieDetails {
  if (list.relation === 'REMOVED') return date === undefined ? {} : { until: date };
  return { ...(date === undefined ? {} : { since: date }), ...(list.relation === 'FOLLOW' ? { oneWay: true } : {}) };
}
