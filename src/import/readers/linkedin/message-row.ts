import { parseExportInstant } from '../instant.ts';
import type { TableShape } from '../named-columns.ts';
import { linkedInSlug } from '../profile-url.ts';

export type MessageField =
  | 'conversation'
  | 'from'
  | 'senderUrl'
  | 'to'
  | 'recipientUrls'
  | 'date'
  | 'folder'
  | 'messageDraft'
  | 'conversationDraft';

/**
 * The columns that are used. Subject, content, attachments and the conversation's title are none of them: no word of a
 * message leaves the CSV parser.
 *
 * Nine columns until early 2023, without the recipients' addresses; then ten; the drafts' columns and `ATTACHMENTS` come and
 * go. Sources: public parsers and their fixtures, no documentation by LinkedIn.
 */
export const MESSAGE_TABLE: TableShape<MessageField> = {
  title: 'LinkedIn messages.csv',
  columns: {
    conversation: 'CONVERSATION ID',
    from: 'FROM',
    senderUrl: 'SENDER PROFILE URL',
    to: 'TO',
    recipientUrls: 'RECIPIENT PROFILE URLS',
    date: 'DATE',
    folder: 'FOLDER',
    messageDraft: 'IS MESSAGE DRAFT',
    conversationDraft: 'IS CONVERSATION DRAFT',
  },
  required: ['from', 'senderUrl', 'to', 'date'],
  // A message has at most 8,000 characters, some of it in very short lines.
  maxLines: 2_000,
};

/** As it was until 2018 or so: recognised so that it can be said that nobody in it has an address. */
export const OLD_MESSAGE_TABLE: TableShape<MessageField> = {
  ...MESSAGE_TABLE,
  title: 'LinkedIn messages.csv',
  required: ['from', 'to', 'date', 'folder'],
};

/** One message that was sent; slugs of profiles. */
export interface Message {
  readonly row: number;
  readonly conversation: string;
  readonly at: string;
  readonly sender: string;
  readonly senderName: string;
  /** Empty where the export has no addresses of recipients. */
  readonly recipients: readonly string[];
  /** Of each recipient, where it is certain which name is whose. */
  readonly recipientNames: readonly string[];
}

export type MessageOmission = 'DRAFT' | 'SPAM' | 'ANONYMOUS' | 'NOT_A_PERSON' | 'BAD_DATE';

const YES = /^(yes|true|1|oui|ja)$/i;

/** What a row says, or why it is left out. */
export function messageOf(row: number, values: Readonly<Record<MessageField, string>>): Message | MessageOmission {
  if (YES.test(values.messageDraft) || YES.test(values.conversationDraft)) return 'DRAFT';
  if (/^spam$/i.test(values.folder)) return 'SPAM';
  // A closed account or an advertisement writes as "LinkedIn Member", without an address.
  if (values.senderUrl === '') return 'ANONYMOUS';
  const sender = linkedInSlug(values.senderUrl);
  if (sender === undefined) return 'NOT_A_PERSON';
  const at = parseExportInstant(values.date, 'MONTH_FIRST');
  if (at === undefined) return 'BAD_DATE';
  const recipients = slugsOf(values.recipientUrls);
  return {
    row,
    conversation: values.conversation || [sender, ...recipients].sort().join(' '),
    at,
    sender,
    senderName: values.from,
    recipients,
    recipientNames: recipientNames(values.to, recipients.length),
  };
}

/** The addresses are split, never the names: `Poe, PhD, Ann` is one person. */
function slugsOf(urls: string): string[] {
  const slugs = urls
    .split(/[,;\s]+/)
    .map((url) => linkedInSlug(url))
    .filter((slug) => slug !== undefined);
  return [...new Set(slugs)];
}

/** A name alone is whole; several are told apart only where there are as many pieces as persons, so that none holds a comma. */
function recipientNames(to: string, count: number): readonly string[] {
  if (count === 1) return [to];
  const pieces = to.split(', ').map((piece) => piece.trim());
  return pieces.length === count && pieces.every((piece) => piece !== '') ? pieces : [];
}
