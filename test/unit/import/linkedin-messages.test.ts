import { describe, expect, test } from '@jest/globals';
import { linkedInMessagesReader } from '../../../src/import/readers/linkedin/messages.reader.ts';
import { recogniseReader } from '../../../src/import/recognise.ts';
import { usedHeap } from '../../support/used-heap.ts';
import { brief, memoryFile, readAll, type ReadResult } from './support.ts';

const URL = 'https://www.linkedin.com/in/';
const CURRENT =
  '"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER","ATTACHMENTS","IS MESSAGE DRAFT","IS CONVERSATION DRAFT"\n';
const ME = { name: 'Mia Ego', slug: 'mia-ego' };
const ANN = { name: 'Ann Poe', slug: 'ann' };
const BOB = { name: 'Bob Ray, PhD', slug: 'bob' };
const CID = { name: 'Cid Fox', slug: 'cid' };
type Person = typeof ME;

function row(
  conversation: string,
  from: Person,
  to: readonly Person[],
  date: string,
  more: { content?: string; folder?: string; draft?: string } = {},
): string {
  const fields = [
    conversation,
    'A title',
    from.name,
    from.slug === '' ? '' : `${URL}${from.slug}`,
    to.map(({ name }) => name).join(', '),
    to
      .filter(({ slug }) => slug !== '')
      .map(({ slug }) => `${URL}${slug}`)
      .join(','),
    date,
    'Subject',
    more.content ?? 'canary content',
    more.folder ?? 'INBOX',
    '',
    more.draft ?? 'No',
    'No',
  ];
  return `${fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')}\n`;
}

/** Three conversations: enough to show who has them all. */
const THREE =
  row('c1', ME, [ANN], '2026-06-01 14:03:22 UTC') +
  row('c1', ANN, [ME], '2026-06-02 08:00:00 UTC') +
  row('c2', BOB, [ME], '2026-05-01 10:00:00 UTC') +
  row('c3', CID, [ME], '2026-04-01 10:00:00 UTC');

function read(content: string, chunkBytes?: number): Promise<ReadResult> {
  return readAll(linkedInMessagesReader, memoryFile(content, chunkBytes));
}

describe('LinkedIn messages.csv', () => {
  test('gives the owner, persons named in passing, and one interaction a message as the owner sees it', async () => {
    const { egos, persons, interactions, ties, problems } = await read(CURRENT + THREE, 11);
    expect(problems).toEqual([]);
    expect(egos).toEqual([
      {
        kind: 'EGO',
        row: 2,
        externalId: 'mia-ego',
        name: { full: 'Mia Ego' },
        profiles: [{ platform: 'LINKEDIN', url: `${URL}mia-ego`, handle: 'mia-ego', displayName: 'Mia Ego' }],
      },
    ]);
    expect(persons.map(({ externalId, name, mentioned, tie }) => [externalId, name.full, mentioned, tie])).toEqual([
      ['ann', 'Ann Poe', true, undefined],
      ['bob', 'Bob Ray, PhD', true, undefined],
      ['cid', 'Cid Fox', true, undefined],
    ]);
    expect(persons[0]?.profiles).toEqual([
      { platform: 'LINKEDIN', url: `${URL}ann`, handle: 'ann', displayName: 'Ann Poe' },
    ]);
    expect(interactions).toEqual([
      {
        kind: 'INTERACTION',
        row: 2,
        with: ['ann'],
        at: '2026-06-01T14:03:22.000Z',
        channel: 'MESSAGE',
        direction: 'OUT',
      },
      {
        kind: 'INTERACTION',
        row: 3,
        with: ['ann'],
        at: '2026-06-02T08:00:00.000Z',
        channel: 'MESSAGE',
        direction: 'IN',
      },
      {
        kind: 'INTERACTION',
        row: 4,
        with: ['bob'],
        at: '2026-05-01T10:00:00.000Z',
        channel: 'MESSAGE',
        direction: 'IN',
      },
      {
        kind: 'INTERACTION',
        row: 5,
        with: ['cid'],
        at: '2026-04-01T10:00:00.000Z',
        channel: 'MESSAGE',
        direction: 'IN',
      },
    ]);
    expect(ties).toEqual([]);
  });

  test('hands on no word of subject, title or content', async () => {
    const result = await read(CURRENT + THREE + row('c4', ANN, [ME], 'when the canary sang', { content: 'canary' }));
    expect(brief(result.problems)).toEqual(['REJECTED BAD_DATE 6 DATE']);
    expect(JSON.stringify(result)).not.toMatch(/canary|Subject|A title/);
  });

  test('splits addresses, not names, and names a person of a thread as soon as one field shows the name alone', async () => {
    const { persons, interactions } = await read(
      CURRENT +
        row('g', ME, [BOB, CID], '2026-01-02 00:00:00 UTC') +
        row('g', CID, [ME, BOB], '2026-01-03 00:00:00 UTC') +
        row('c2', ME, [BOB], '2026-05-01 10:00:00 UTC') +
        row('c3', ANN, [ME], '2026-05-01 10:00:00 UTC'),
    );
    expect(persons.map(({ externalId, name }) => [externalId, name.full])).toEqual([
      ['bob', 'Bob Ray, PhD'],
      ['cid', 'Cid Fox'],
      ['ann', 'Ann Poe'],
    ]);
    expect(interactions.map((each) => [each.with, each.direction])).toEqual([
      [['bob', 'cid'], 'OUT'],
      [['cid'], 'IN'],
      [['bob'], 'OUT'],
      [['ann'], 'IN'],
    ]);
  });

  test('lets the profile stand for a name that can’t be told from the others', async () => {
    const { persons } = await read(
      CURRENT +
        THREE.replaceAll('Bob Ray, PhD', 'Bob') +
        row('g', ME, [{ ...BOB, slug: 'x' }, CID], '2026-01-02 00:00:00 UTC'),
    );
    expect(persons.find(({ externalId }) => externalId === 'x')).toMatchObject({
      name: { full: 'x' },
      profiles: [{ platform: 'LINKEDIN', url: `${URL}x`, handle: 'x' }],
    });
  });

  test('concludes a tie between those who share a thread, since the first of them, and nothing more', async () => {
    const { ties } = await read(
      CURRENT +
        THREE +
        row('g2', ANN, [ME, CID], '2026-03-09 00:00:00 UTC') +
        row('g1', ME, [CID, ANN, BOB], '2026-02-03 23:00:00 UTC') +
        row('g1', ANN, [ME, CID, BOB], '2026-02-01 23:00:00 UTC'),
    );
    expect(ties).toEqual([
      { kind: 'TIE', row: 8, a: 'ann', b: 'cid', since: '2026-02-01', inferred: true },
      { kind: 'TIE', row: 8, a: 'ann', b: 'bob', since: '2026-02-01', inferred: true },
      { kind: 'TIE', row: 8, a: 'bob', b: 'cid', since: '2026-02-01', inferred: true },
    ]);
  });

  test('concludes nothing from a mailing', async () => {
    const many = Array.from({ length: 21 }, (_, i) => ({ name: `N${i}`, slug: `n${i}` }));
    const { ties, problems, interactions } = await read(
      CURRENT + THREE + row('m', ME, many, '2026-01-01 00:00:00 UTC'),
    );
    expect(ties).toEqual([]);
    expect(brief(problems)).toEqual(['SKIPPED LARGE_THREAD 6']);
    expect(interactions.at(-1)?.with).toHaveLength(21);
  });

  test('leaves out drafts, spam, members without an address and pages, and counts them', async () => {
    const nobody = { name: 'LinkedIn Member', slug: '' };
    const page = row('c8', ANN, [ME], '2026-01-01 00:00:00 UTC').replace('/in/ann', '/company/acme');
    const { problems, interactions } = await read(
      CURRENT +
        THREE +
        row('c4', ME, [ANN], '2026-01-01 00:00:00 UTC', { draft: 'Yes' }) +
        row('c4', ME, [ANN], '2026-01-01 00:00:00 UTC', { draft: 'TRUE' }) +
        row('c5', ANN, [ME], '2026-01-01 00:00:00 UTC', { folder: 'SPAM' }) +
        row('c6', nobody, [ME], '2026-01-01 00:00:00 UTC') +
        row('c7', ME, [nobody], '2026-01-01 00:00:00 UTC') +
        page,
    );
    expect(interactions).toHaveLength(4);
    expect(brief(problems).sort()).toEqual([
      'SKIPPED ANONYMOUS 9',
      'SKIPPED DRAFT 6',
      'SKIPPED NOT_A_PERSON 11',
      'SKIPPED SPAM 8',
    ]);
    expect(problems.map(({ message }) => /Rows like this one: (\d+)/.exec(message)?.[1]).sort()).toEqual([
      '1',
      '1',
      '2',
      '2',
    ]);
  });

  test.each([
    ['ten columns', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['twelve columns', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ['columns in another order', [9, 6, 5, 4, 3, 2, 0, 8]],
  ])('reads the export of %s', async (_label, columns) => {
    const cut = (CURRENT + THREE)
      .trimEnd()
      .split('\n')
      .map((line) => columns.map((at) => line.slice(1, -1).split('","')[at] ?? ''))
      .map((fields) => `"${fields.join('","')}"\n`);
    const { egos, interactions } = await read(cut.join(''));
    expect(egos.map(({ externalId }) => externalId)).toEqual(['mia-ego']);
    expect(interactions).toEqual((await read(CURRENT + THREE)).interactions);
  });

  test('finds the recipients of the nine columns by their answers', async () => {
    const header = 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n';
    const line = (conversation: string, from: Person, to: Person, day: string): string =>
      `${conversation},,${from.name},${URL}${from.slug},${to.name},${day} 10:00:00 UTC,,canary,INBOX\n`;
    const { egos, interactions, problems } = await read(
      header +
        line('c1', ME, ANN, '2021-01-01') +
        line('c1', ANN, ME, '2021-01-02') +
        line('c2', CID, ME, '2021-01-03') +
        line('c2', ME, CID, '2021-01-04') +
        line('c3', ME, BOB, '2021-01-05').replace(', PhD', ''),
    );
    expect(egos[0]?.externalId).toBe('mia-ego');
    expect(interactions.map((each) => [each.with, each.direction])).toEqual([
      [['ann'], 'OUT'],
      [['ann'], 'IN'],
      [['cid'], 'IN'],
      [['cid'], 'OUT'],
    ]);
    expect(brief(problems)).toEqual(['SKIPPED ANONYMOUS 6']);
  });

  test('says that nobody has an address in the oldest exports', async () => {
    const file = memoryFile(
      'From,To,Date,Subject,Content,Direction,Folder\nAnn,Mia,"1/2/18, 3:04 PM",,x,INCOMING,INBOX\n',
    );
    expect(recogniseReader(file).format).toBe('LINKEDIN_MESSAGES');
    const { records, problems } = await readAll(linkedInMessagesReader, file);
    expect(records).toEqual([]);
    expect(brief(problems)).toEqual(['SKIPPED ANONYMOUS 2']);
  });

  test('does not guess who of two is the owner', async () => {
    const { records, problems } = await read(CURRENT + row('c1', ME, [ANN], '2026-01-01 00:00:00 UTC'));
    expect(records).toEqual([]);
    expect(brief(problems)).toEqual(['REJECTED OWNER_UNKNOWN 1']);
  });

  test('reads letters of hundreds of lines that look like rows, and gives no line of them away', async () => {
    const content = `canary\n${'"quoted", a\n'.repeat(150)}${row('x', CID, [ANN], '2020-01-01 00:00:00 UTC')}`;
    const result = await read(CURRENT + THREE + row('c4', ANN, [ME], '2026-01-01 00:00:00 UTC', { content }), 1_000);
    expect(result.problems).toEqual([]);
    expect(result.interactions).toHaveLength(5);
    expect(JSON.stringify(result)).not.toContain('canary');
  });

  test('reads 100,000 messages in seconds, with memory for persons and threads only', async () => {
    const line = row('c1', ME, [ANN], '2026-06-01 14:03:22 UTC', { content: 'word '.repeat(40) });
    const bytes = Buffer.from(CURRENT + THREE + line.repeat(100_000));
    const before = usedHeap();
    let count = 0;
    let most = 0;
    for await (const event of linkedInMessagesReader.read(memoryFile(bytes))) {
      if (event.type === 'RECORD' && ++count % 10_000 === 0) most = Math.max(most, usedHeap() - before);
    }
    expect(count).toBe(100_000 + 8);
    expect(most).toBeLessThan(20 * 1024 ** 2);
  }, 60_000);
});
