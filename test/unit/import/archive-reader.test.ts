import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { AmbitError } from '../../../src/ambit-error.ts';
import { recogniseReader } from '../../../src/import/recognise.ts';
import { zipOf, type ZipEntry } from '../../support/zip.ts';
import { brief, diskFile, memoryFile, readAll, SHARED_DATA, sharedFile, type ReadResult } from './support.ts';

const IN = 'https://www.linkedin.com/in/';
const CONNECTIONS = `First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAnn,Poe,${IN}ann,,Acme,CFO,08 Feb 2026\n`;
const MESSAGES = `CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT,FOLDER\nc1,Ann Poe,${IN}ann,Mia Ego,${IN}mia-ego,2026-06-01 14:03:22 UTC,canary,INBOX\n`;
const INVITATIONS = `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nAnn Poe,Mia Ego,"1/29/26, 2:37 PM",,INCOMING,${IN}ann,${IN}mia-ego\n`;
const COACH = MESSAGES.replaceAll('Ann Poe', 'Coach').replaceAll('/in/ann', '/in/coach');

async function read(entries: readonly ZipEntry[]): Promise<ReadResult> {
  const file = await diskFile(zipOf(entries));
  expect(recogniseReader(file).format).toBe('ARCHIVE');
  return readAll(recogniseReader(file), file);
}

async function failure(entries: readonly ZipEntry[]): Promise<string> {
  const error: unknown = await read(entries).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(AmbitError);
  expect(error).toMatchObject({ code: 'IMPORT_UNREADABLE' });
  return (error as Error).message;
}

function card(name: string, more = ''): string {
  return `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\n${more}END:VCARD\n`;
}

describe('an archive of LinkedIn', () => {
  test('is read file by file, persons first, each part as if it were imported alone', async () => {
    const { parts, records, problems } = await read([
      { name: 'messages.csv', content: MESSAGES },
      { name: 'INVITATIONS.csv', content: INVITATIONS },
      { name: 'Connections.csv', content: CONNECTIONS },
    ]);
    expect(parts).toEqual([
      {
        name: 'Connections.csv',
        format: 'LINKEDIN_CONNECTIONS',
        platform: 'LINKEDIN',
        tiesToEgo: true,
        sha256: sha(CONNECTIONS),
      },
      {
        name: 'INVITATIONS.csv',
        format: 'LINKEDIN_INVITATIONS',
        platform: 'LINKEDIN',
        tiesToEgo: false,
        sha256: sha(INVITATIONS),
      },
      {
        name: 'messages.csv',
        format: 'LINKEDIN_MESSAGES',
        platform: 'LINKEDIN',
        tiesToEgo: false,
        sha256: sha(MESSAGES),
      },
    ]);
    const alone = (
      await Promise.all(
        [CONNECTIONS, INVITATIONS].map((text) => readAll(recogniseReader(memoryFile(text)), memoryFile(text))),
      )
    ).flatMap((result) => result.records);
    expect(records.slice(0, alone.length)).toEqual(alone);
    expect(problems).toEqual([]);
  });

  test('shows by its invitations whose messages they are, where these leave it open', async () => {
    const alone = await readAll(recogniseReader(memoryFile(MESSAGES)), memoryFile(MESSAGES));
    expect(brief(alone.problems)).toEqual(['REJECTED OWNER_UNKNOWN 1']);
    const { interactions } = await read([
      { name: 'x/messages.csv', content: MESSAGES },
      { name: 'x/Invitations.csv', content: INVITATIONS },
    ]);
    expect(interactions.map(({ with: others, direction }) => [others, direction])).toEqual([
      [['ann'], 'IN'],
      [['ann'], 'IN'],
    ]);
  });

  test('does without invitations that are damaged', async () => {
    const damaged = Buffer.concat([Buffer.from(`\uFEFF${INVITATIONS}`, 'utf16le'), Buffer.from([0x00, 0xd8, 0x41])]);
    const { parts, problems } = await read([
      { name: 'Invitations.csv', content: damaged },
      { name: 'Connections.csv', content: CONNECTIONS },
      { name: 'messages.csv', content: MESSAGES },
    ]);
    expect(parts.map(({ name }) => name)).toEqual(['Connections.csv', 'messages.csv']);
    expect(problems.map(({ code, part }) => [code, part])).toEqual([
      ['UNREADABLE_PART', 'Invitations.csv'],
      ['OWNER_UNKNOWN', 'messages.csv'],
    ]);
  });

  test('passes over LinkedIn’s other files without a word, and over others with one', async () => {
    const { parts, problems, persons } = await read([
      { name: 'Connections.csv', content: CONNECTIONS },
      { name: 'Company Follows.csv', content: 'Organization,Followed On\nAcme,x\n' },
      { name: 'Company_Follows_2.csv', content: 'Organization,Followed On\nAcme,x\n' },
      { name: 'learning_coach_messages.csv', content: COACH },
      { name: 'my notes.csv', content: 'a,b\n1,2\n' },
    ]);
    expect(parts.map(({ name }) => name)).toEqual(['Connections.csv']);
    expect(persons).toHaveLength(1);
    expect(problems.map(({ code, part }) => [code, part])).toEqual([['UNREAD_OTHER', 'my notes.csv']]);
  });

  test('names the part in each problem', async () => {
    const { problems } = await read([{ name: 'a/Connections.csv', content: `${CONNECTIONS},,,,,,07 Jun 2026\n` }]);
    expect(problems.map(({ part, row, code }) => [part, row, code])).toEqual([['a/Connections.csv', 3, 'GHOST_ROW']]);
  });
});

describe('an archive of anything', () => {
  test('is read whatever it holds, by content and not by name, each kind that is not read told once', async () => {
    const { parts, problems } = await read([
      { name: 'b.txt', content: card('Bob Ray') },
      { name: 'a.txt', content: card('Ann Poe') },
      { name: 'Connections.csv', content: CONNECTIONS },
      { name: 'graph.bin', content: '<graphml><graph edgedefault="undirected"><node id="n1"/></graph></graphml>' },
      { name: 'p1.jpg', content: 'x' },
      { name: 'p2.png', content: 'x' },
      { name: 'start_here.html', content: '<html>' },
      { name: 'inner.zip', content: zipOf([{ name: 'Connections.csv', content: CONNECTIONS }]) },
      { name: 'inner', content: zipOf([{ name: 'Connections.csv', content: CONNECTIONS }]) },
      { name: 'x.json', content: '{}' },
    ]);
    expect(parts.map(({ name, format }) => [name, format])).toEqual([
      ['Connections.csv', 'LINKEDIN_CONNECTIONS'],
      ['a.txt', 'VCARD'],
      ['b.txt', 'VCARD'],
      ['graph.bin', 'GRAPHML'],
    ]);
    expect(problems.map(({ severity, code, part }) => [severity, code, part])).toEqual([
      ['SKIPPED', 'UNREAD_MEDIA', undefined],
      ['SKIPPED', 'UNREAD_WEB_PAGES', 'start_here.html'],
      ['REJECTED', 'UNREAD_ARCHIVES', undefined],
      ['SKIPPED', 'UNREAD_OTHER', 'x.json'],
    ]);
    expect(problems.map(({ message }) => message).join('\n')).toMatch(
      /^2 pictures.*\n1 web page.*JSON.*\n2 archives.*/,
    );
  });

  test('leaves out a part that turns out to be unusable, and none of its records gets in', async () => {
    const broken = '<graphml><graph edgedefault="undirected"><node id="n1"><data/></node><node';
    const { parts, persons, problems } = await read([
      { name: 'broken.graphml', content: broken },
      { name: 'Ann.vcf', content: card('Ann Poe') },
    ]);
    expect(parts.map(({ name }) => name)).toEqual(['Ann.vcf']);
    expect(persons.map(({ name }) => name.full)).toEqual(['Ann Poe']);
    expect(problems.map(({ severity, code, part }) => [severity, code, part])).toEqual([
      ['REJECTED', 'UNREADABLE_PART', 'broken.graphml'],
    ]);
    expect(await failure([{ name: 'broken.graphml', content: broken }])).toBe(problems[0]?.message);
  });

  test('fails only where nothing in it is read, and says what to do', async () => {
    expect(await failure([])).toMatch(/empty/);
    expect(await failure([{ name: 'friends.html', content: '<html>' }])).toMatch(
      /1 web page .*choose JSON.*Formats that are read/,
    );
    expect(await failure([{ name: 'in.zip', content: zipOf([]) }])).toMatch(/import each inner one on its own/);
  });

  test('is no archive where it is a workbook', () => {
    const workbook = zipOf([{ name: '[Content_Types].xml', content: 'x' }]);
    expect(() => recogniseReader(memoryFile(workbook))).toThrow(/Save it as CSV/);
  });

  test('is not read out of another source than a file on disk', async () => {
    const inner = memoryFile(zipOf([{ name: 'a.vcf', content: card('Ann Poe') }]));
    await expect(readAll(recogniseReader(inner), inner)).rejects.toMatchObject({ code: 'IMPORT_UNREADABLE' });
  });

  (SHARED_DATA ? test : test.skip)('gives of the congress sample what its files give one by one', async () => {
    const names = [
      'twitter-following.js',
      'shared-committees.graphml',
      'contacts.vcf',
      'linkedin-Connections.csv',
      'facebook-your_friends.json',
    ];
    const files = names.map((name) => ({ name, content: readFileSync(sharedFile('congress', name)) }));
    const { parts, records, problems } = await read(files);
    const order = [3, 4, 0, 2, 1];
    expect(parts.map(({ name }) => name)).toEqual(order.map((at) => names[at]));
    const alone = await Promise.all(
      order.map(async (at) => {
        const file = memoryFile(files[at]?.content ?? '');
        return readAll(recogniseReader(file), file);
      }),
    );
    expect(records.length).toBeGreaterThan(6_000);
    // Twitter's archive as a whole knows what its list alone does too.
    expect(records).toEqual(alone.flatMap((result) => result.records));
    expect(problems.map(({ code }) => code)).toEqual(
      alone.flatMap((result) => result.problems.map(({ code }) => code)),
    );
  });
});

describe('a Takeout of Google', () => {
  const ann = card('Ann Poe', 'EMAIL:ann@x.example\nCATEGORIES:myContacts\n');
  const bob = card('Bob Ray', 'TEL:+33612345678\n');
  const folder = 'Takeout/Contacts';

  test('makes one person of a card in several groups, with the owner’s labels as tags', async () => {
    const { parts, persons, problems } = await read([
      { name: `${folder}/Sailing/Sailing.vcf`, content: ann + bob },
      { name: `${folder}/Work/Work.vcf`, content: ann },
      { name: `${folder}/All Contacts/All Contacts.vcf`, content: bob + ann },
      { name: `${folder}/My Contacts/My Contacts.vcf`, content: ann + bob },
      { name: 'Takeout/archive_browser.html', content: '<html>' },
    ]);
    expect(parts.map(({ name, platform }) => [name, platform])).toEqual([
      [`${folder}/All Contacts/All Contacts.vcf`, 'GOOGLE_CONTACTS'],
    ]);
    expect(persons.map(({ name, tags, row }) => [name.full, tags, row])).toEqual([
      ['Bob Ray', ['Sailing'], 1],
      ['Ann Poe', ['Sailing', 'Work'], 6],
    ]);
    expect(brief(problems)).toEqual(['SKIPPED UNREAD_WEB_PAGES 1']);
  });

  test('keeps those apart whom nothing but the place in a file would join', async () => {
    const { persons, parts } = await read([
      { name: `${folder}/Amis/Amis.vcf`, content: card('Ann Poe', 'TEL:1234\n') },
      { name: `${folder}/Travail/Travail.vcf`, content: card('Ann Poe', 'TEL:5678\n') },
    ]);
    expect(parts).toHaveLength(2);
    expect(persons.map(({ externalId, tags }) => [externalId, tags])).toEqual([
      ['Ann Poe|1', ['Amis']],
      ['Ann Poe|1|2', ['Travail']],
    ]);
  });

  test('takes for known of, not for contacts, those whom Google kept by itself', async () => {
    const { persons } = await read([
      { name: `${folder}/Autres contacts/Autres contacts.vcf`, content: bob + ann },
      { name: `${folder}/Famille/Famille.vcf`, content: ann },
    ]);
    expect(persons.map(({ name, tags, mentioned }) => [name.full, tags, mentioned])).toEqual([
      ['Bob Ray', undefined, true],
      ['Ann Poe', ['Famille'], undefined],
    ]);
  });

  test('takes circles of Google+ for tags of persons there', async () => {
    const { persons, parts } = await read([
      {
        name: 'Takeout/Google+ Circles/Friends.vcf',
        content: card('Ann Poe', 'URL:https://plus.google.com/112233445566778899001\n'),
      },
    ]);
    expect(parts[0]?.platform).toBe('GOOGLE_PLUS');
    expect(persons[0]).toMatchObject({
      tags: ['Friends'],
      profiles: [{ platform: 'GOOGLE_PLUS', accountId: '112233445566778899001' }],
    });
  });
});

function sha(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
