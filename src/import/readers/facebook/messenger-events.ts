import { posix } from 'node:path';
import { AmbitError } from '../../../ambit-error.ts';
import type { ImportFile, ReaderEvent } from '../../reader.type.ts';
import { parseJson, wholeText } from '../json/whole-json.ts';
import { problem, problemEvent, recordEvent } from '../problems.ts';
import type { FriendNames } from './friend-names.ts';
import { messengerRecords } from './messenger-records.ts';
import { addMessages, type MessengerThread } from './messenger-thread.ts';

/** Facebook puts at most 10,000 messages into a file: a few MB. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Stands for the path of a conversation, which holds the name of who it is with. */
export const MESSENGER_PART = 'messages';

/**
 * The ties and interactions that the conversations of an export show.
 *
 * @param owner the owner's name, where the export has it
 */
export async function* messengerEvents(
  files: readonly ImportFile[],
  friends: FriendNames,
  owner: string | undefined,
): AsyncGenerator<ReaderEvent> {
  if (files.length === 0) return;
  if (friends.isEmpty) {
    const message = `${files.length} files of conversations were left out: they know people by name only, and the export has no list of friends. Ask for "Friends" as well.`;
    yield problemEvent({ ...problem('SKIPPED', 1, 'NO_FRIENDS_LIST', message), part: MESSENGER_PART });
    return;
  }
  const threads = new Map<string, MessengerThread>();
  for (const [index, file] of files.entries()) {
    if (!(await addFile(threads, file))) {
      const message = 'A file of a conversation is damaged or far too large; it was left out.';
      yield problemEvent({ ...problem('REJECTED', index + 1, 'BAD_FILE', message), part: MESSENGER_PART });
    }
  }
  const { ties, interactions, problems } = messengerRecords([...threads.values()], friends, owner);
  yield* problems.map((each) => problemEvent({ ...each, part: MESSENGER_PART }));
  yield* ties.map(recordEvent);
  yield* interactions.map(recordEvent);
}

/** One damaged conversation of thousands is no reason to do without the friends. */
async function addFile(threads: Map<string, MessengerThread>, file: ImportFile): Promise<boolean> {
  try {
    const { text } = await wholeText(file, MAX_BYTES, 'Leave it out.');
    return addMessages(threads, parseJson(text), posix.dirname(file.name));
  } catch (error) {
    if (error instanceof AmbitError) return false;
    throw error;
  }
}
