import { describe, expect, test } from '@jest/globals';
import { recogniseReader } from '../../../src/import/recognise.ts';
import { brief, memoryFile, readAll, type ReadResult } from './support.ts';

function read(value: unknown): Promise<ReadResult> {
  const file = memoryFile(typeof value === 'string' ? value : JSON.stringify(value), 13);
  const reader = recogniseReader(file);
  expect(reader.format).toBe('JSCONTACT');
  return readAll(reader, file);
}

const card = (rest: Record<string, unknown>) => ({ '@type': 'Card', version: '1.0', ...rest });

const ANN = card({
  uid: 'urn:uuid:1',
  kind: 'individual',
  name: {
    components: [
      { kind: 'given', value: 'Ann' },
      { kind: 'surname', value: 'Poe' },
    ],
  },
  emails: { e1: { address: 'ann@home.example' }, e2: { address: 'ann@work.example', pref: 1 } },
  phones: { p1: { number: 'tel:+33-6-00-00-00-00' } },
  organizations: { o1: { name: 'Acme' }, o2: { name: 'Chess Club' } },
  titles: { t1: { name: 'CFO', organizationId: 'o1' }, t2: { name: 'Lead', kind: 'role' } },
  addresses: { a1: { components: [{ kind: 'locality', value: 'Rennes' }], countryCode: 'FR' } },
  onlineServices: {
    s1: { service: 'Mastodon', uri: 'https://piaille.fr/@ann', user: '@ann' },
    s2: { service: 'Twitter', user: '@annp' },
    s3: { service: 'Chess', user: 'ann' },
  },
  links: { l1: { uri: 'https://www.linkedin.com/in/Ann-Poe' } },
  keywords: { rugby: true },
  notes: { n1: { note: 'SECRET' } },
});

describe('JSContact', () => {
  test('reads a card whole, the preferred first', async () => {
    const { persons, problems } = await read(ANN);
    expect(problems).toEqual([]);
    expect(persons).toEqual([
      {
        kind: 'PERSON',
        row: 1,
        externalId: 'urn:uuid:1',
        uid: 'urn:uuid:1',
        name: { full: 'Ann Poe', given: 'Ann', family: 'Poe' },
        emails: ['ann@work.example', 'ann@home.example'],
        phones: ['+33-6-00-00-00-00'],
        positions: [{ organization: 'Acme', title: 'CFO', primary: true }, { organization: 'Chess Club' }],
        place: { country: 'FR', locality: 'Rennes' },
        profiles: [
          { platform: 'MASTODON', url: 'https://piaille.fr/@ann', handle: 'ann@piaille.fr' },
          { platform: 'TWITTER', handle: 'annp' },
          { platform: 'LINKEDIN', url: 'https://www.linkedin.com/in/ann-poe', handle: 'ann-poe' },
        ],
        tags: ['rugby'],
        tie: { withPhone: true },
      },
    ]);
  });

  test('reads a list of cards and an answer of JMAP', async () => {
    const cards = [card({ uid: 'a', name: { full: 'Ann' } }), card({ uid: 'b', name: { full: 'Bob' } })];
    for (const value of [cards, { accountId: 'x', state: 's', list: cards, notFound: [] }]) {
      expect((await read(value)).persons.map(({ row, name }) => [row, name.full])).toEqual([
        [1, 'Ann'],
        [2, 'Bob'],
      ]);
    }
  });

  test('skips organizations, rejects what names nobody and what is no card', async () => {
    const { persons, problems } = await read([
      card({ kind: 'org', name: { full: 'Acme' } }),
      card({ kind: 'group', name: { full: 'Friends' } }),
      card({ phones: { p: { number: '1' } } }),
      7,
      { '@type': 'Task' },
      card({ emails: { e: { address: 'cy@example.org' } } }),
      card({ nicknames: { n: { name: 'Di' } } }),
      card({ nicknames: { n: { name: 'Di' } }, phones: { p: { number: '2' } } }),
      card({ nicknames: { n: { name: 'Di' } } }),
    ]);
    expect(persons.map(({ externalId, name }) => [externalId, name.full])).toEqual([
      ['cy@example.org', 'cy@example.org'],
      ['Di|1', 'Di'],
      ['Di|2', 'Di'],
    ]);
    expect(brief(problems)).toEqual([
      'SKIPPED COMPANY_CARD 1',
      'SKIPPED COMPANY_CARD 2',
      'REJECTED NO_NAME 3 name',
      'REJECTED BAD_ENTRY 4 @type',
      'REJECTED BAD_ENTRY 5 @type',
      'SKIPPED DUPLICATE_CARD 9',
    ]);
  });

  test('survives a card that nests without end', async () => {
    const deep = `${'['.repeat(300_000)}${']'.repeat(300_000)}`;
    const card = `{"@type":"Card","uid":"1","name":{"full":"Ann"},"notes":${deep},"emails":${deep}}`;
    for (const text of [card, `[${card}]`]) {
      expect((await readAll(recogniseReader(memoryFile(text)), memoryFile(text))).persons).toHaveLength(1);
    }
  });

  test.each([
    '[{"@type": "Card", "name": {"full": "Ann Poe"}}',
    '{"@type": "Card", ',
    '{"people": [{"@type": "Card"}]}',
  ])('refuses %s as a whole', async (text) => {
    await expect(read(text)).rejects.toMatchObject({
      code: 'IMPORT_UNREADABLE',
      message: expect.not.stringContaining('Ann'),
    });
  });
});
