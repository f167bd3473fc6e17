import { partEvents } from '../part-events.ts';
import { unreadable } from '../part.ts';
import { plainName } from '../../archive/entry-path.ts';
import type { ExportReader, ImportFile, Reader, ReaderEvent } from '../../reader.type.ts';
import { linkedInConnectionsReader } from './connections.reader.ts';
import { linkedInContactsReader } from './contacts.reader.ts';
import { linkedInEndorsementsGivenReader, linkedInEndorsementsReceivedReader } from './endorsements.reader.ts';
import { linkedInInvitationsReader, ownerOfInvitations } from './invitations.reader.ts';
import { linkedInMessagesReader, readMessages } from './messages.reader.ts';
import { linkedInPositionsReader } from './positions.reader.ts';
import { linkedInProfileReader } from './profile.reader.ts';

/** The files of an export that are read, in the order of reading: who says most of persons first, who only names them last. */
export const LINKEDIN_READERS: readonly Reader[] = [
  linkedInConnectionsReader,
  linkedInProfileReader,
  linkedInPositionsReader,
  linkedInContactsReader,
  linkedInEndorsementsReceivedReader,
  linkedInEndorsementsGivenReader,
  linkedInInvitationsReader,
  linkedInMessagesReader,
];

/**
 * Files that LinkedIn puts beside them and that say nothing of the network: passed over without a word. By name, because some
 * have the columns of others (the coach's messages those of people's).
 */
const OTHER_FILES = new Set(
  `adtargeting adsclicked articles causesyoucareabout certifications coachmessages comments companyfollows courses education
  emailaddresses events followers guidemessages hashtagfollows honors inferencesaboutyou instantreposts jobapplicantsavedanswers
  jobapplicantsavedscreeningquestionresponses jobapplications jobseekerpreferences lanadsengagement languages learning
  learningcoach learningcoachmessages learningroleplaymessages logins memberfollows organizations patents phonenumbers
  privateidentityasset profilesummary projects providers publications reactions receipts receiptsv2 recommendationsgiven
  recommendationsreceived registration richmedia savedjobalerts savedjobs saveditems searchqueries securitychallenges
  servicesmarketplaceengagements shares skills testscores verifications volunteering votes whatsappphonenumbers`.split(
    /\s+/,
  ),
);

/**
 * LinkedIn's whole export, basic or complete: its files as if each were imported alone, but that the invitations show which
 * profile is the owner's where the messages leave it open.
 */
export const linkedInExport: ExportReader = {
  claims(entries) {
    const read = entries.filter((file) => !isOther(file) && readerOf(file) !== undefined);
    return read.length === 0 ? [] : [...read, ...entries.filter((file) => isOther(file) && /\.csv$/i.test(file.name))];
  },
  read: readExport,
};

async function* readExport(entries: readonly ImportFile[]): AsyncGenerator<ReaderEvent> {
  const parts = entries
    .map((file) => ({ file, rank: isOther(file) ? -1 : LINKEDIN_READERS.findIndex((one) => one.recognises(file)) }))
    .filter(({ rank }) => rank !== -1)
    .sort((a, b) => a.rank - b.rank || (a.file.name < b.file.name ? -1 : 1));
  let owner: string | undefined;
  for (const { file, rank } of parts) {
    const reader = LINKEDIN_READERS[rank];
    if (reader === undefined) continue;
    if (reader === linkedInInvitationsReader) owner ??= await ownerShownBy(file);
    if (reader === linkedInMessagesReader)
      yield* partEvents(file, reader, { read: (part) => readMessages(part, owner) });
    else yield* partEvents(file, reader);
  }
}

/** Where the invitations are damaged, that is told of them when they are read; the messages do without. */
async function ownerShownBy(invitations: ImportFile): Promise<string | undefined> {
  try {
    return await ownerOfInvitations(invitations);
  } catch (error) {
    unreadable(error);
    return undefined;
  }
}

function readerOf(file: ImportFile): Reader | undefined {
  return LINKEDIN_READERS.find((reader) => reader.recognises(file));
}

function isOther(file: ImportFile): boolean {
  // An export split in several archives numbers its files: `Job Applications_1.csv`.
  return OTHER_FILES.has(plainName(file.name).replace(/\d+$/, ''));
}
