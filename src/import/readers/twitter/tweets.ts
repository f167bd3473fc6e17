import type { ImportFile, ReaderEvent } from '../../reader.type.ts';
import { mentionsOf, type AccountNames } from './account-names.ts';
import type { DailyContacts } from './daily-contacts.ts';
import { accountIdOf, ytdEntries } from './ytd-file.ts';

/** A tweet is 2 to 5 KB; the longest notes some 100. */
const MAX_TWEET_CHARS = 1024 * 1024;

/** Learns names from a `tweets.js` and counts whom the owner answered, repeated or mentioned; yields problems. */
export async function* readTweets(
  file: ImportFile,
  names: AccountNames,
  reactions: DailyContacts,
): AsyncGenerator<ReaderEvent> {
  for await (const entry of ytdEntries(file, MAX_TWEET_CHARS)) {
    if ('type' in entry) {
      yield entry;
      continue;
    }
    const at = typeof entry.value['created_at'] === 'string' ? Date.parse(entry.value['created_at']) : NaN;
    names.learn(entry.value, Number.isNaN(at) ? 0 : at);
    if (Number.isNaN(at)) continue;
    for (const id of new Set(addressees(entry.value))) {
      if (names.isWanted(id)) reactions.add(id, 'OUT', at);
    }
  }
}

/**
 * Whom a tweet is for: the one it answers, else the author of what it repeats, else those it mentions. An answer mentions
 * everybody of the thread by itself, a repeated tweet whom its author mentioned: those mean nothing.
 */
function addressees(tweet: Readonly<Record<string, unknown>>): string[] {
  const answered = accountIdOf(tweet['in_reply_to_user_id_str']);
  if (answered !== undefined) return [answered];
  const text = tweet['full_text'] ?? tweet['text'];
  const mentioned = mentionsOf(tweet)
    .map((mention) => accountIdOf(mention['id_str'] ?? mention['id']))
    .filter((id) => id !== undefined);
  // No more of the text is looked at than whether it repeats another's.
  return typeof text === 'string' && text.startsWith('RT @') ? mentioned.slice(0, 1) : mentioned;
}
