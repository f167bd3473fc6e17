import type { InteractionRecord } from '../../canonical-record.type.ts';
import type { ImportFile, Reader, ReaderEvent } from '../../reader.type.ts';
import { slashOrderOf, type SlashOrder } from '../calendar-date.ts';
import { parseExportInstant } from '../instant.ts';
import { findTableHeader, openTable, type Table, type TableShape } from '../named-columns.ts';
import { problem, problemEvent, recordEvent } from '../problems.ts';
import { linkedInSlug } from '../profile-url.ts';
import { Mentions, mentionedPerson, ownProfile } from './mentioned-person.ts';
import { Tally } from './tally.ts';

type InvitationField = 'from' | 'to' | 'sentAt' | 'direction' | 'inviterUrl' | 'inviteeUrl';

/** The note that goes with an invitation is not among the columns: it is a private message. */
const INVITATION_TABLE: TableShape<InvitationField> = {
  title: 'LinkedIn Invitations.csv',
  columns: {
    from: 'From',
    to: 'To',
    sentAt: 'Sent At',
    direction: 'Direction',
    inviterUrl: 'inviterProfileUrl',
    inviteeUrl: 'inviteeProfileUrl',
  },
  required: ['from', 'to', 'sentAt', 'direction'],
};

/**
 * LinkedIn's `Invitations.csv`: who asked whom to connect. It does not say who accepted, so it makes no ties.
 *
 * An invitation counts as a message: one person wrote to one other, by name, and waits for an answer, which is what the
 * exposure of messages and invitations looks at. It fades like one, so that a click of years ago is worth nothing.
 */
export const linkedInInvitationsReader: Reader = {
  format: 'LINKEDIN_INVITATIONS',
  platform: 'LINKEDIN',
  tiesToEgo: false,
  recognises: (file) => findTableHeader(file, INVITATION_TABLE) !== undefined,
  read: readInvitations,
};

const OMISSIONS: Readonly<Record<string, string>> = {
  NO_PROFILE_URL:
    'An invitation without addresses of profiles (exports before late 2023, closed accounts) was left out: nobody is known by a name alone.',
};

/** The slug of the owner's profile: who sent the outgoing invitations and got the incoming; undefined where none has it. */
export async function ownerOfInvitations(file: ImportFile): Promise<string | undefined> {
  return (await survey(await openTable(file, INVITATION_TABLE))).owner;
}

async function* readInvitations(file: ImportFile): AsyncGenerator<ReaderEvent> {
  const table = await openTable(file, INVITATION_TABLE);
  yield* table.problems.map(problemEvent);
  const { owner, mentions, slashOrder } = await survey(table);
  const self = owner === undefined ? undefined : mentions.get(owner);
  if (self !== undefined) yield recordEvent(ownProfile(self));
  for (const mention of mentions.all()) if (mention.slug !== owner) yield recordEvent(mentionedPerson(mention));
  const tally = new Tally();
  for await (const row of table.rows()) {
    yield* row.problems.map(problemEvent);
    if (row.values === undefined) continue;
    const invitation = invitationOf(row.values);
    if (invitation === undefined || invitation.other === owner) {
      tally.count('NO_PROFILE_URL', row.line);
      continue;
    }
    const at = parseExportInstant(row.values.sentAt, slashOrder);
    if (at === undefined) {
      const message = 'The date could not be read (like 1/29/26, 2:37 PM); the person is kept without the invitation.';
      yield problemEvent(problem('WARNING', row.line, 'BAD_DATE', message, INVITATION_TABLE.columns.sentAt));
      continue;
    }
    const record: InteractionRecord = {
      kind: 'INTERACTION',
      row: row.line,
      with: [invitation.other],
      at,
      channel: 'MESSAGE',
      direction: invitation.isSent ? 'OUT' : 'IN',
    };
    yield recordEvent(record);
  }
  yield* tally.problems(OMISSIONS).map(problemEvent);
}

interface Survey {
  readonly owner: string | undefined;
  readonly mentions: Mentions;
  readonly slashOrder: SlashOrder;
}

async function survey(table: Table<InvitationField>): Promise<Survey> {
  const mentions = new Mentions();
  const owners = new Map<string, number>();
  let slashOrder: SlashOrder | undefined;
  for await (const { line, values } of table.rows()) {
    if (values === undefined) continue;
    const order = slashOrderOf(values.sentAt);
    if (order === 'DAY_FIRST' || order === 'MONTH_FIRST') slashOrder ??= order;
    const invitation = invitationOf(values);
    if (invitation === undefined) continue;
    const { isSent, own, other } = invitation;
    mentions.see(other, line, isSent ? values.to : values.from);
    if (own === undefined) continue;
    mentions.see(own, line, isSent ? values.from : values.to);
    owners.set(own, (owners.get(own) ?? 0) + 1);
  }
  const [best] = [...owners].sort(([, a], [, b]) => b - a);
  return { owner: best?.[0], mentions, slashOrder: slashOrder ?? 'MONTH_FIRST' };
}

/** Undefined where it does not say who the other is. */
function invitationOf(
  values: Readonly<Record<InvitationField, string>>,
): { readonly isSent: boolean; readonly own?: string; readonly other: string } | undefined {
  const isSent = /^outgoing$/i.test(values.direction);
  if (!isSent && !/^incoming$/i.test(values.direction)) return undefined;
  const [inviter, invitee] = [linkedInSlug(values.inviterUrl), linkedInSlug(values.inviteeUrl)];
  const other = isSent ? invitee : inviter;
  const own = isSent ? inviter : invitee;
  return other === undefined || other === own ? undefined : { isSent, other, ...(own === undefined ? {} : { own }) };
}
