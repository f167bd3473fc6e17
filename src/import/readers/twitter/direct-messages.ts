import type { ImportFile, ReaderEvent } from '../../reader.type.ts';
import { isObject } from '../json/whole-json.ts';
import type { DailyContacts } from './daily-contacts.ts';
import { accountIdOf, ytdEntries } from './ytd-file.ts';

/** A conversation is one entry, however many years it lasted. */
const MAX_CONVERSATION_CHARS = 64 * 1024 * 1024;

/**
 * Counts who wrote to whom and when, in `direct-messages.js` or `direct-message-headers.js`, by the ids of the accounts; content
 * is never looked at.
 *
 * @param owner the owner's account id, without which nobody can say who is the other
 * @param written set to the ids the owner wrote to
 */
export async function* readDirectMessages(
  file: ImportFile,
  owner: string,
  messages: DailyContacts,
  written: Set<string>,
): AsyncGenerator<ReaderEvent> {
  for await (const entry of ytdEntries(file, MAX_CONVERSATION_CHARS)) {
    if ('type' in entry) {
      yield entry;
      continue;
    }
    const list = entry.value['messages'];
    for (const message of Array.isArray(list) ? list.filter(isObject) : []) {
      const created = message['messageCreate'];
      if (!isObject(created)) continue;
      const sender = accountIdOf(created['senderId']);
      const recipient = accountIdOf(created['recipientId']);
      const at = instantOf(created['createdAt']);
      const other = sender === owner ? recipient : sender;
      if (other === undefined || other === owner || Number.isNaN(at)) continue;
      if (sender === owner) written.add(other);
      messages.add(other, sender === owner ? 'OUT' : 'IN', at);
    }
  }
}

/** ISO; some archives have milliseconds. */
function instantOf(value: unknown): number {
  if (typeof value !== 'string') return NaN;
  return /^\d{12,14}$/.test(value) ? Number(value) : Date.parse(value);
}
