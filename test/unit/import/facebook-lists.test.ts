import { describe, expect, test } from '@jest/globals';
import { openImportFile } from '../../../src/import/import-file.ts';
import { recogniseReader } from '../../../src/import/recognise.ts';
import { brief, memoryFile, readAll, SHARED_DATA, sharedFile, type ReadResult } from './support.ts';

/** ASCII and `\u00xx` escapes, as Facebook writes its files. */
function asExported(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/[^\0-\x7f]/g, (char) =>
    [...Buffer.from(char, 'utf8')].map((byte) => `\\u00${byte.toString(16).padStart(2, '0')}`).join(''),
  );
}

function read(value: unknown): Promise<ReadResult> {
  const file = memoryFile(typeof value === 'string' ? value : asExported(value), 11);
  return readAll(recogniseReader(file), file);
}

const ANN = { name: 'Zoë Öz', timestamp: 1_700_000_000 };

describe('Facebook’s list of friends', () => {
  test.each([
    ['of today', { friends_v2: [ANN] }],
    ['of 2018', { friends: [ANN] }],
    ['bare', [ANN]],
  ])('%s is read', async (_label, value) => {
    expect(recogniseReader(memoryFile(asExported(value)))).toMatchObject({
      format: 'FACEBOOK_FRIENDS',
      platform: 'FACEBOOK',
      tiesToEgo: true,
    });
    const { persons, problems } = await read(value);
    expect(problems).toEqual([]);
    expect(persons).toEqual([
      {
        kind: 'PERSON',
        row: 1,
        externalId: 'Zoë Öz|1700000000|1',
        name: { full: 'Zoë Öz' },
        profiles: [{ platform: 'FACEBOOK', displayName: 'Zoë Öz' }],
        tie: { since: '2023-11-14' },
      },
    ]);
  });

  test('keeps two friends of one name two, on one day as well', async () => {
    const { persons } = await read({ friends_v2: [ANN, { ...ANN, timestamp: 1_600_000_000 }, ANN] });
    expect(persons.map(({ externalId }) => externalId)).toEqual([
      'Zoë Öz|1700000000|1',
      'Zoë Öz|1600000000|1',
      'Zoë Öz|1700000000|2',
    ]);
  });

  test('tolerates entries without name, date or anything', async () => {
    const { persons, problems } = await read({
      friends_v2: [
        {},
        { timestamp: 1_700_000_000 },
        { name: 'Ann  Poe ' },
        { name: ' ', timestamp: 1 },
        { name: 'Bo', timestamp: 0 },
        { name: 'Cy', timestamp: 1_700_000_000_000 },
        { name: 'Di', timestamp: '1700000000' },
        { name: 'Ed', timestamp: 'soon' },
        'Flo',
        null,
        { name: 'x'.repeat(20_000), timestamp: 1 },
      ],
    });
    expect(brief(problems)).toEqual([
      'SKIPPED GHOST_ROW 1 name',
      'SKIPPED GHOST_ROW 2 name',
      'WARNING NO_DATE 3 timestamp',
      'SKIPPED GHOST_ROW 4 name',
      'WARNING BAD_DATE 5 timestamp',
      'WARNING BAD_DATE 6 timestamp',
      'WARNING BAD_DATE 8 timestamp',
      'REJECTED BAD_ENTRY 9',
      'REJECTED BAD_ENTRY 10',
      'REJECTED FIELD_TOO_LONG 11 name',
    ]);
    expect(persons.map(({ row, externalId, tie }) => [row, externalId, tie])).toEqual([
      [3, 'Ann Poe||1', {}],
      [5, 'Bo||1', {}],
      [6, 'Cy||1', {}],
      [7, 'Di|1700000000|1', { since: '2023-11-14' }],
      [8, 'Ed||1', {}],
    ]);
  });

  test('has nobody for accounts that are closed, which all have the same name', async () => {
    const ghosts = [
      'Facebook user',
      'Facebook User',
      'Utilisateur de Facebook',
      'utilisateur Facebook',
      'Facebook-Nutzer',
    ];
    const { persons, problems } = await read({
      friends_v2: [...ghosts.map((name, n) => ({ name, timestamp: 1_700_000_000 + n })), ANN],
    });
    expect(persons.map(({ row, name }) => [row, name.full])).toEqual([[6, 'Zoë Öz']]);
    expect(brief(problems)).toEqual(ghosts.map((_name, n) => `SKIPPED GHOST_ROW ${n + 1} name`));
  });

  test('may be empty', async () => {
    expect(await read({ friends_v2: [] })).toMatchObject({ persons: [], problems: [] });
  });

  test.each(['{"friends_v2": [{"name": "Ann Poe", "timestamp": 1', '{"friends_v2": ['])(
    'that is cut off is refused as a whole: %s',
    async (text) => {
      await expect(read(text)).rejects.toMatchObject({
        code: 'IMPORT_UNREADABLE',
        message: expect.stringMatching(/cut off.*Export it again/),
      });
    },
  );

  (SHARED_DATA ? test : test.skip)('of the congress sample is read', async () => {
    const file = await openImportFile(sharedFile('congress', 'facebook-your_friends.json'));
    const { persons, problems } = await readAll(recogniseReader(file), file);
    expect(problems).toEqual([]);
    expect(persons.length).toBeGreaterThan(300);
    expect(new Set(persons.map(({ externalId }) => externalId)).size).toBe(persons.length);
  });
});

describe('Facebook’s other lists', () => {
  test.each([
    ['deleted_friends_v2', 'FACEBOOK_REMOVED_FRIENDS', true, { tie: { until: '2023-11-14' } }],
    ['deleted_friends', 'FACEBOOK_REMOVED_FRIENDS', true, { tie: { until: '2023-11-14' } }],
    ['following_v3', 'FACEBOOK_FOLLOWING', true, { tie: { since: '2023-11-14', oneWay: true } }],
    ['following', 'FACEBOOK_FOLLOWING', true, { tie: { since: '2023-11-14', oneWay: true } }],
    ['followers_v3', 'FACEBOOK_FOLLOWERS', true, { tie: { since: '2023-11-14', oneWay: true } }],
    ['received_requests_v2', 'FACEBOOK_RECEIVED_REQUESTS', false, { mentioned: true }],
    ['sent_requests_v2', 'FACEBOOK_SENT_REQUESTS', false, { mentioned: true }],
    ['rejected_requests_v2', 'FACEBOOK_REJECTED_REQUESTS', false, { mentioned: true }],
  ])('%s is %s', async (key, format, tiesToEgo, expected) => {
    expect(recogniseReader(memoryFile(asExported({ [key]: [ANN] })))).toMatchObject({ format, tiesToEgo });
    const { persons } = await read({ [key]: [ANN] });
    expect(persons).toMatchObject([{ name: { full: 'Zoë Öz' }, ...expected }]);
    expect('tie' in (persons[0] ?? {})).toBe('tie' in expected);
  });

  test('are known by their key, not by what Instagram calls likewise', () => {
    const instagram = { string_list_data: [{ href: 'x', value: 'ann', timestamp: 1 }] };
    for (const value of [{ relationships_following: [instagram] }, [instagram], { following: [instagram] }]) {
      expect(() => recogniseReader(memoryFile(JSON.stringify(value)))).toThrow(/Instagram/);
    }
    expect(() => recogniseReader(memoryFile('[{"name": "Ann Poe", "age": 7}]'))).toThrow(/JSON of a kind/);
  });
});
