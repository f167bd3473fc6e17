import type { ExportReader, ImportFile, ImportProblem, ReaderEvent } from '../../reader.type.ts';
import { failureOf, partOfFiles, unreadable, unreadablePart } from '../part.ts';
import { problem, problemEvent, recordEvent } from '../problems.ts';
import { headText } from '../text.ts';
import { facebookListEvents, tiesToEgo } from './facebook-list.reader.ts';
import { facebookListOf, type FacebookList } from './facebook-lists.ts';
import { facebookEgo, isFacebookProfile } from './facebook-profile.ts';
import { FriendNames } from './friend-names.ts';
import { messengerEvents, MESSENGER_PART } from './messenger-events.ts';

interface Claimed {
  readonly profiles: readonly ImportFile[];
  readonly lists: readonly ListFile[];
  readonly conversations: readonly ImportFile[];
}

interface ListFile {
  readonly file: ImportFile;
  readonly list: FacebookList;
}

/**
 * Facebook's "Download your information" in JSON: lists by name and date, the owner's profile, and Messenger, whose names
 * mean something only beside the list of friends.
 */
export const facebookExport: ExportReader = {
  claims: (entries) => {
    const { profiles, lists, conversations } = claimed(entries);
    // Instagram's messages have the same form: they are Facebook's only beside something that is.
    if (lists.length + profiles.length === 0) return [];
    return [...lists.map(({ file }) => file), ...profiles, ...conversations];
  },
  read: readExport,
};

function claimed(entries: readonly ImportFile[]): Claimed {
  const lists = entries.flatMap((file): ListFile[] => {
    const list = facebookListOf(file);
    return list === undefined ? [] : [{ file, list }];
  });
  return {
    profiles: entries.filter(isFacebookProfile),
    lists,
    conversations: entries.filter(isConversation),
  };
}

/** `{"participants": […], "messages": […]}`: the key that comes first is of no other file of the export. */
function isConversation(file: ImportFile): boolean {
  return /^\uFEFF?\s*\{\s*"participants"\s*:\s*\[/.test(headText(file, 1024));
}

async function* readExport(entries: readonly ImportFile[]): AsyncGenerator<ReaderEvent> {
  const { profiles, lists, conversations } = claimed(entries);
  let owner: string | undefined;
  for (const file of profiles) {
    try {
      const ego = await facebookEgo(file);
      if (ego === undefined) continue;
      owner = ego.name?.full;
      yield partEvent(file.name, [file], 'FACEBOOK_PROFILE', false);
      yield recordEvent(ego);
    } catch (error) {
      yield problemEvent(unreadablePart(file, unreadable(error)));
    }
  }
  // Announced for its problems; what the conversations show is told in the part of the friends, whose keys it names.
  if (conversations.length > 0) yield partEvent(MESSENGER_PART, conversations, 'FACEBOOK_MESSAGES', false);
  const friends = new FriendNames();
  const friendLists = lists.filter(({ list }) => list.relation === 'FRIEND');
  for (const listFile of friendLists) yield* listEvents(listFile, friends);
  yield* messengerEvents(conversations, friends, owner);
  for (const listFile of lists) {
    if (listFile.list.relation !== 'FRIEND') yield* listEvents(listFile, friends);
  }
}

async function* listEvents({ file, list }: ListFile, friends: FriendNames): AsyncGenerator<ReaderEvent> {
  const failure = await failureOf(facebookListEvents(file, list));
  if (failure !== undefined) {
    yield problemEvent(unreadablePart(file, failure));
    return;
  }
  yield partEvent(file.name, [file], list.format, tiesToEgo(list));
  for await (const event of facebookListEvents(file, list)) {
    if (event.type === 'PROBLEM') {
      yield problemEvent({ ...event.problem, part: file.name });
    } else if (event.type === 'RECORD' && event.record.kind === 'PERSON') {
      const { row, name, tie } = event.record;
      if (list.relation === 'FRIEND') friends.add(event.record);
      yield friends.isFriendSince(name.full, tie?.until)
        ? problemEvent({ ...friendAgain(row), part: file.name })
        : event;
    }
  }
}

function friendAgain(row: number): ImportProblem {
  const message = 'An ended friendship with somebody of the name of a friend made since: taken for the same person.';
  return problem('SKIPPED', row, 'FRIEND_AGAIN', message);
}

function partEvent(name: string, files: readonly ImportFile[], format: string, tied: boolean): ReaderEvent {
  return partOfFiles(files, { name, format, platform: 'FACEBOOK', tiesToEgo: tied });
}
