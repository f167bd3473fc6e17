import { basename } from 'node:path';
import type { ExportReader, ImportFile, ReaderEvent } from '../../reader.type.ts';
import { partOfFiles, unreadable, unreadablePart } from '../part.ts';
import { problem, problemEvent, recordEvent } from '../problems.ts';
import { AccountNames } from './account-names.ts';
import { DailyContacts } from './daily-contacts.ts';
import { readDirectMessages } from './direct-messages.ts';
import { accountPerson, followTie, namelessProblem, readFollows, type Follow } from './follows.ts';
import { readTweets } from './tweets.ts';
import { archiveOwner, listedFiles } from './twitter-owner.ts';
import { ytdName } from './ytd-file.ts';

/**
 * A Twitter/X archive: ids of those followed and following in two lists, handles and names in the tweets, the owner in a
 * fourth file. All its lists are claimed, so that none is taken for something else; blocked and muted accounts are not read.
 */
export const twitterExport: ExportReader = {
  claims: (entries) => {
    const files = entries.filter((file) => ytdName(file) !== undefined);
    return of(files, 'following', 'follower').length > 0 ? files : [];
  },
  read: readArchive,
};

function of(files: readonly ImportFile[], ...names: readonly string[]): ImportFile[] {
  return files.filter((file) => names.includes(ytdName(file) ?? ''));
}

async function* readArchive(files: readonly ImportFile[]): AsyncGenerator<ReaderEvent> {
  const owner = await archiveOwner(of(files, 'account', 'manifest'));
  if (owner !== undefined) {
    yield partEvent([owner.file], 'TWITTER_ACCOUNT');
    yield recordEvent(owner.ego);
  }
  // The headers are the messages without their text: all that is used.
  const headers = of(files, 'direct_message_headers');
  const conversations = headers.length > 0 ? headers : of(files, 'direct_messages', 'direct_message');
  const tweets = of(files, 'tweets', 'tweet');
  // Announced for their problems; what they say is told in the part of the lists, whose ids it names.
  for (const file of conversations) yield partEvent([file], 'TWITTER_MESSAGES');
  for (const file of tweets) yield partEvent([file], 'TWITTER_TWEETS');
  const lists = of(files, 'following', 'follower');
  yield partEvent(lists, 'TWITTER_ARCHIVE');
  yield* missingParts(files);
  if (of(files, 'block', 'mute').length > 0) yield notImported();
  const follows = new Map<string, Follow>();
  for (const direction of ['following', 'follower'] as const) {
    for (const file of of(lists, direction)) yield* readFollows(file, direction, follows);
  }
  const messages = new DailyContacts('MESSAGE');
  const written = new Set<string>();
  if (owner === undefined && conversations.length > 0) yield noOwner();
  for (const file of owner === undefined ? [] : conversations) {
    yield* named(file, readDirectMessages(file, owner?.accountId ?? '', messages, written));
  }
  const isKnown = (id: string): boolean => follows.has(id) || written.has(id);
  const names = new AccountNames(isKnown);
  const reactions = new DailyContacts('REACTION');
  for (const file of tweets) yield* named(file, readTweets(file, names, reactions));

  yield* personEvents(follows, [...written], names);
  for (const record of messages.records(isKnown)) yield recordEvent(record);
  for (const record of reactions.records(isKnown)) yield recordEvent(record);
}

/**
 * Those followed and following are tied to the owner. Somebody the owner only wrote to is mentioned; who only wrote to the
 * owner may be anybody, and is not taken.
 */
function* personEvents(
  follows: ReadonlyMap<string, Follow>,
  written: readonly string[],
  names: AccountNames,
): Generator<ReaderEvent> {
  let nameless = 0;
  let firstRow = 0;
  const nameOf = (id: string, row: number, handle?: string): ReturnType<AccountNames['find']> => {
    const found = names.find(id);
    const best = found.handle === undefined && handle !== undefined ? { ...found, handle } : found;
    if (best.name === undefined && best.handle === undefined && nameless++ === 0) firstRow = row;
    return best;
  };
  for (const [id, follow] of follows) {
    const person = accountPerson(id, follow.row, nameOf(id, follow.row, follow.handle));
    yield recordEvent({ ...person, tie: followTie(follow) });
  }
  let row = follows.size;
  for (const id of written) {
    if (follows.has(id)) continue;
    row++;
    yield recordEvent({ ...accountPerson(id, row, nameOf(id, row)), mentioned: true });
  }
  if (nameless > 0) yield namelessProblem(nameless, row, firstRow);
}

/** The part of the lists, and that alone, holds ties to the owner. */
function partEvent(files: readonly ImportFile[], format: string): ReaderEvent {
  const name = files[0]?.name ?? '';
  return partOfFiles(files, { name, format, platform: 'TWITTER', tiesToEgo: format === 'TWITTER_ARCHIVE' });
}

/** The manifest lists every part of a list; one that isn't there is a piece of the network that is missing. */
async function* missingParts(files: readonly ImportFile[]): AsyncGenerator<ReaderEvent> {
  const there = new Set(files.map((file) => basename(file.name)));
  for (const manifest of of(files, 'manifest')) {
    for (const type of ['following', 'follower']) {
      const listed = await listedFiles(manifest, type);
      const missing = listed.filter((path) => !there.has(basename(path))).length;
      if (missing === 0) continue;
      const message = `${missing} of the files that the archive lists for "${type}" are not in it: accounts are missing. Download the archive again.`;
      yield problemEvent(problem('WARNING', 1, 'MISSING_FILE', message));
    }
  }
}

function noOwner(): ReaderEvent {
  const message = 'The archive holds no account.js: who wrote the direct messages cannot be told; they were left out.';
  return problemEvent(problem('SKIPPED', 1, 'NO_ACCOUNT', message));
}

function notImported(): ReaderEvent {
  const message = 'The lists of blocked and muted accounts are not imported.';
  return problemEvent(problem('SKIPPED', 1, 'NOT_IMPORTED', message));
}

/** Problems with the file they are of; what was learned of a file that is damaged further on is true all the same. */
async function* named(file: ImportFile, events: AsyncIterable<ReaderEvent>): AsyncGenerator<ReaderEvent> {
  try {
    for await (const event of events) {
      yield event.type === 'PROBLEM' ? problemEvent({ ...event.problem, part: file.name }) : event;
    }
  } catch (error) {
    yield problemEvent(unreadablePart(file, unreadable(error)));
  }
}
