import { describe, expect, test } from '@jest/globals';
import type { Reader } from '../../../src/import/reader.type.ts';
import { linkedInContactsReader } from '../../../src/import/readers/linkedin/contacts.reader.ts';
import {
  linkedInEndorsementsGivenReader,
  linkedInEndorsementsReceivedReader,
} from '../../../src/import/readers/linkedin/endorsements.reader.ts';
import { linkedInInvitationsReader } from '../../../src/import/readers/linkedin/invitations.reader.ts';
import { linkedInPositionsReader } from '../../../src/import/readers/linkedin/positions.reader.ts';
import { linkedInProfileReader } from '../../../src/import/readers/linkedin/profile.reader.ts';
import { recogniseReader } from '../../../src/import/recognise.ts';
import { brief, memoryFile, readAll, type ReadResult } from './support.ts';

async function read(reader: Reader, content: string): Promise<ReadResult> {
  const file = memoryFile(content, 13);
  expect(recogniseReader(file).format).toBe(reader.format);
  return readAll(reader, file);
}

describe('LinkedIn Invitations.csv', () => {
  const HEADER = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n';
  const IN = 'https://www.linkedin.com/in/';
  const incoming = `Ann Poe,Mia Ego,"1/29/26, 2:37 PM",canary,INCOMING,${IN}ann,${IN}mia-ego\n`;
  const outgoing = `Mia Ego,Bob Ray,"12/3/25, 12:05 AM",,OUTGOING,${IN}mia-ego,${IN}bob\n`;

  test('gives the owner, who was named, and each invitation as a message; no ties, and not the note', async () => {
    const result = await read(linkedInInvitationsReader, HEADER + incoming + outgoing);
    expect(result.problems).toEqual([]);
    expect(result.egos).toMatchObject([{ externalId: 'mia-ego', name: { full: 'Mia Ego' } }]);
    expect(result.persons.map((person) => [person.externalId, person.name.full, person.mentioned, person.tie])).toEqual(
      [
        ['ann', 'Ann Poe', true, undefined],
        ['bob', 'Bob Ray', true, undefined],
      ],
    );
    expect(
      result.interactions.map(({ with: others, at, direction, channel }) => [others, at, direction, channel]),
    ).toEqual([
      [['ann'], '2026-01-29T14:37:00.000Z', 'IN', 'MESSAGE'],
      [['bob'], '2025-12-03T00:05:00.000Z', 'OUT', 'MESSAGE'],
    ]);
    expect(JSON.stringify(result)).not.toContain('canary');
  });

  test('reads dates with the day first where one of them shows it', async () => {
    const european =
      incoming.replace('"1/29/26, 2:37 PM"', '29/01/2026 14:37') +
      outgoing.replace('"12/3/25, 12:05 AM"', '12/3/2025 00:05');
    const { interactions } = await read(linkedInInvitationsReader, HEADER + european);
    expect(interactions.map(({ at }) => at)).toEqual(['2026-01-29T14:37:00.000Z', '2025-03-12T00:05:00.000Z']);
  });

  test('leaves out who has no address, and keeps who has no date', async () => {
    const { problems, interactions, persons } = await read(
      linkedInInvitationsReader,
      `${HEADER}LinkedIn Member,Mia Ego,"1/29/26, 2:37 PM",,INCOMING,,${IN}mia-ego\n${outgoing.replace('12/3/25, 12:05 AM', 'soon')}`,
    );
    expect(brief(problems)).toEqual(['WARNING BAD_DATE 3 Sent At', 'SKIPPED NO_PROFILE_URL 2']);
    expect(interactions).toEqual([]);
    expect(persons).toHaveLength(1);
  });

  test('knows nobody by a name alone in the exports without addresses', async () => {
    const { records, problems } = await read(
      linkedInInvitationsReader,
      'From,To,Sent At,Message,Direction\nAnn Poe,Mia Ego,"1/29/20, 2:37 PM",,INCOMING\n',
    );
    expect(records).toEqual([]);
    expect(brief(problems)).toEqual(['SKIPPED NO_PROFILE_URL 2']);
  });
});

describe('LinkedIn Profile.csv and Positions.csv', () => {
  test('give what the owner says of themselves, and not what nothing needs', async () => {
    const result = await read(
      linkedInProfileReader,
      'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\n' +
        'Mia,Ego,Born,1 canary street,May 5,"CFO, Acme",canary,Finance,35000,"Rennes, Brittany, France",[miaego],"[PORTFOLIO:https://bsky.app/profile/mia.example,OTHER:https://acme.example]",canary\n',
    );
    expect(result.records).toEqual([
      {
        kind: 'EGO',
        row: 2,
        externalId: 'ego',
        name: { full: 'Mia Ego', given: 'Mia', family: 'Ego', maiden: 'Born' },
        profiles: [
          { platform: 'LINKEDIN', displayName: 'Mia Ego' },
          { platform: 'TWITTER', handle: 'miaego' },
          { platform: 'BLUESKY', url: 'https://bsky.app/profile/mia.example', handle: 'mia.example' },
        ],
        positions: [{ title: 'CFO, Acme' }],
        place: { country: 'FR', region: 'Brittany', locality: 'Rennes' },
      },
    ]);
  });

  test.each([
    ['Paris, France', { country: 'FR' }],
    ['Allemagne', { country: 'DE' }],
    ['Greater Paris Metropolitan Region', undefined],
  ])('guess no town or region of %s', async (location, place) => {
    const { egos } = await read(
      linkedInProfileReader,
      `First Name,Last Name,Maiden Name,Headline,Geo Location,Twitter Handles,Websites\nMia,Ego,,,"${location}",,\n`,
    );
    expect(egos[0]?.place).toEqual(place);
  });

  test('give all positions in one record, from the first day of a month to the last', async () => {
    const { egos, problems } = await read(
      linkedInPositionsReader,
      'Company Name,Title,Description,Location,Started On,Finished On\n' +
        'Acme,CFO,canary,Rennes,Mar 2020,\n' +
        'Beta,Controller,canary,,2014,Feb 2020\n' +
        'Gamma,Clerk,,,some day,2013\n',
    );
    expect(egos).toEqual([
      {
        kind: 'EGO',
        row: 2,
        externalId: 'ego',
        positions: [
          { organization: 'Acme', title: 'CFO', from: '2020-03-01' },
          { organization: 'Beta', title: 'Controller', from: '2014-01-01', to: '2020-02-29' },
          { organization: 'Gamma', title: 'Clerk', to: '2013-12-31' },
        ],
      },
    ]);
    expect(brief(problems)).toEqual(['WARNING BAD_DATE 4 Started On']);
    expect(JSON.stringify(egos)).not.toContain('canary');
  });
});

describe('LinkedIn Contacts.csv', () => {
  const HEADER =
    'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,InstantMessageHandles,FullName,Birthday,Location,BookmarkedAt,Profiles\n';

  test('gives an address book of persons known of, none a contact', async () => {
    const { persons, problems } = await read(
      linkedInContactsReader,
      `${HEADER}GMAIL,Ann,Poe,Acme,CFO,"ann@x.example,ann@y.example",+33 6 12 34 56 78,,,,,Ann Poe,May 5,"Rennes, Brittany, France",,\n` +
        'MOBILE,,,,,bob@x.example,,,,,,,,,,\n' +
        'MOBILE,Cid,Fox,,,,,,,,,Cid Fox,,,,\n' +
        'MOBILE,Dee,Poe,,,ann@x.example,,,,,,Dee Poe,,,,\n',
    );
    expect(persons).toMatchObject([
      {
        row: 2,
        externalId: 'ann@x.example',
        name: { full: 'Ann Poe', given: 'Ann', family: 'Poe' },
        emails: ['ann@x.example', 'ann@y.example'],
        phones: ['+33 6 12 34 56 78'],
        positions: [{ organization: 'Acme', title: 'CFO', primary: true }],
        place: { country: 'FR' },
        mentioned: true,
      },
      { externalId: 'bob@x.example', name: { full: 'bob@x.example' }, mentioned: true },
      { externalId: 'ann@x.example|2', name: { full: 'Dee Poe' } },
    ]);
    expect(persons.map(({ tie }) => tie)).toEqual([undefined, undefined, undefined]);
    expect(brief(problems)).toEqual(['SKIPPED NO_IDENTIFIER 4']);
  });
});

describe('LinkedIn endorsements', () => {
  const header = (other: string): string =>
    `Endorsement Date,Skill Name,${other} First Name,${other} Last Name,${other} Public Url,Endorsement Status\n`;
  const rows =
    '2023/05/14 12:34:56 UTC,Budgeting,Ann,Poe,www.linkedin.com/in/ann,ACCEPTED\n' +
    '2023/05/14 12:34:50 UTC,Controlling,Ann,Poe,www.linkedin.com/in/ann,ACCEPTED\n' +
    '2024/01/01 00:00:00 UTC,Budgeting,Ann,Poe,www.linkedin.com/in/ann,ACCEPTED\n' +
    '2024/01/01 00:00:00 UTC,Singing,Bob,Ray,www.linkedin.com/in/bob,PENDING\n';

  test('received are skills of the owner without a level, and one reaction a day', async () => {
    const { egos, persons, interactions, problems } = await read(
      linkedInEndorsementsReceivedReader,
      header('Endorser') + rows,
    );
    expect(egos).toEqual([
      { kind: 'EGO', row: 1, externalId: 'ego', expertise: [{ name: 'Budgeting' }, { name: 'Controlling' }] },
    ]);
    expect(persons).toHaveLength(1);
    expect(persons[0]).toMatchObject({ externalId: 'ann', name: { full: 'Ann Poe' }, mentioned: true });
    expect(persons[0]).not.toHaveProperty('expertise');
    expect(interactions.map(({ row, at, channel, direction }) => [row, at, channel, direction])).toEqual([
      [3, '2023-05-14T12:34:50.000Z', 'REACTION', 'IN'],
      [4, '2024-01-01T00:00:00.000Z', 'REACTION', 'IN'],
    ]);
    expect(brief(problems)).toEqual(['SKIPPED NOT_ACCEPTED 5']);
  });

  test('given are skills of the other', async () => {
    const { egos, persons, interactions } = await read(linkedInEndorsementsGivenReader, header('Endorsee') + rows);
    expect(egos).toEqual([]);
    expect(persons[0]?.expertise).toEqual([{ name: 'Budgeting' }, { name: 'Controlling' }]);
    expect(interactions.map(({ direction }) => direction)).toEqual(['OUT', 'OUT']);
  });
});
