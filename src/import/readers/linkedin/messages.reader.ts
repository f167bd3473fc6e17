import type { InteractionRecord, TieStatement } from '../../canonical-record.type.ts';
import type { ImportFile, ImportProblem, Reader, ReaderEvent } from '../../reader.type.ts';
import { findTableHeader, openTable, type Table, type TableShape } from '../named-columns.ts';
import { problem, problemEvent, recordEvent } from '../problems.ts';
import { MessageCensus, type ThreadPair } from './message-census.ts';
import { MESSAGE_TABLE, messageOf, OLD_MESSAGE_TABLE, type Message, type MessageField } from './message-row.ts';
import { mentionedPerson, ownProfile } from './mentioned-person.ts';
import { Tally } from './tally.ts';

/**
 * LinkedIn's `messages.csv`: who wrote to whom and when, never what. The owner is found by content; everybody else becomes a
 * person named in passing, each message an interaction, and persons who share a thread a tie that is merely inferred.
 */
export const linkedInMessagesReader: Reader = {
  format: 'LINKEDIN_MESSAGES',
  platform: 'LINKEDIN',
  tiesToEgo: false,
  recognises: (file) => shapeOf(file) !== undefined,
  read: (file) => readMessages(file),
};

const OMISSIONS: Readonly<Record<string, string>> = {
  DRAFT: 'A draft that was never sent was left out.',
  SPAM: 'A message in the spam folder was left out.',
  ANONYMOUS:
    'A message without the address of a profile (a closed account, an advertisement, an export of before 2019) was left out: nobody is known by a name alone.',
  NOT_A_PERSON: 'A message of a company or page was left out.',
  LARGE_THREAD: 'A thread of more than 20 others is a mailing: no ties between its members were concluded.',
};

/** @param ownerHint slug of the owner's profile, where another file of the export shows it */
export async function* readMessages(file: ImportFile, ownerHint?: string): AsyncGenerator<ReaderEvent> {
  const table = await openTable(file, shapeOf(file) ?? MESSAGE_TABLE);
  yield* table.problems.map(problemEvent);
  const census = new MessageCensus();
  for await (const message of messages(table)) census.see(message);
  const tally = new Tally();
  const owner = census.owner(ownerHint);
  if (owner === undefined && !census.isEmpty) {
    const message =
      'It can’t be told which of the persons is you: none takes part in nearly all conversations. Import the whole archive from LinkedIn, whose other files show it.';
    yield problemEvent(problem('REJECTED', table.header.line, 'OWNER_UNKNOWN', message));
    return;
  }
  if (owner !== undefined) yield* personsAndTies(census, owner, tally);
  for await (const row of table.rows()) {
    yield* row.problems.map(problemEvent);
    if (row.values === undefined) continue;
    const message = messageOf(row.line, row.values);
    const record = typeof message === 'object' ? interaction(message, owner, census) : undefined;
    if (record !== undefined) yield recordEvent(record);
    else if (message === 'BAD_DATE') yield problemEvent(badDate(row.line));
    else tally.count(typeof message === 'string' ? message : 'ANONYMOUS', row.line);
  }
  yield* tally.problems(OMISSIONS).map(problemEvent);
}

function* personsAndTies(census: MessageCensus, owner: string, tally: Tally): Generator<ReaderEvent> {
  const self = census.persons.get(owner);
  if (self !== undefined) yield recordEvent(ownProfile(self));
  for (const mention of census.persons.all()) {
    if (mention.slug !== owner) yield recordEvent(mentionedPerson(mention));
  }
  const { pairs, tooLarge } = census.threadPairs(owner);
  for (const pair of pairs) yield recordEvent(threadTie(pair));
  for (const row of tooLarge) tally.count('LARGE_THREAD', row);
}

type MessageTable = Table<MessageField>;

function shapeOf(file: ImportFile): TableShape<MessageField> | undefined {
  return [MESSAGE_TABLE, OLD_MESSAGE_TABLE].find((shape) => findTableHeader(file, shape) !== undefined);
}

async function* messages(table: MessageTable): AsyncGenerator<Message> {
  for await (const { line, values } of table.rows()) {
    const message = values === undefined ? undefined : messageOf(line, values);
    if (typeof message === 'object') yield message;
  }
}

function badDate(row: number): ImportProblem {
  const message = 'The date could not be read (like 2026-02-08 14:03:22 UTC); the message was left out.';
  return problem('REJECTED', row, 'BAD_DATE', message, MESSAGE_TABLE.columns.date);
}

function threadTie({ a, b, since, row }: ThreadPair): TieStatement {
  return { kind: 'TIE', row, a, b, since, inferred: true };
}

/**
 * One message as the owner sees it: sent to all others of the thread, or received from its sender. Undefined where nobody but
 * the owner is known. What somebody else wrote to a group is no contact between the owner and the group's other members.
 */
function interaction(
  message: Message,
  owner: string | undefined,
  census: MessageCensus,
): InteractionRecord | undefined {
  const isSent = message.sender === owner;
  // The older exports have no addresses of recipients; the thread shows who they were as far as they ever answered.
  const addressed = message.recipients.length > 0 ? message.recipients : census.membersOf(message.conversation);
  const others = isSent ? [...addressed].filter((slug) => slug !== owner) : [message.sender];
  if (others.length === 0) return undefined;
  return {
    kind: 'INTERACTION',
    row: message.row,
    with: others,
    at: message.at,
    channel: 'MESSAGE',
    direction: isSent ? 'OUT' : 'IN',
  };
}
