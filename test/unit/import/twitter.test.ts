import { describe, expect, test } from '@jest/globals';
import { openImportFile } from '../../../src/import/import-file.ts';
import { twitterExport } from '../../../src/import/readers/twitter/twitter-export.ts';
import { recogniseReader } from '../../../src/import/recognise.ts';
import {
  brief,
  entries,
  memoryFile,
  readAll,
  readEntries,
  SHARED_DATA,
  sharedFile,
  type ReadResult,
} from './support.ts';

const ANN = '824308056351735809';
const BOB = '90071992547409931';
const CY = '3';
const STRANGER = '4';
const ME = '1';

function ytd(name: string, list: readonly unknown[], part = 0): string {
  return `window.YTD.${name}.part${part} = ${JSON.stringify(list, null, 2)}`;
}

function follows(name: 'following' | 'follower', ids: readonly string[], part = 0): string {
  return ytd(
    name,
    ids.map((accountId) => ({
      [name]: { accountId, userLink: `https://twitter.com/intent/user?user_id=${accountId}` },
    })),
    part,
  );
}

const mention = (id_str: string, screen_name: string, name: string) => ({ id_str, screen_name, name });

function tweet(created_at: string, rest: Record<string, unknown>): unknown {
  return { tweet: { id_str: '9', full_text: 'SECRET WORDS', created_at, ...rest } };
}

const ACCOUNT = ytd('account', [
  { account: { email: 'me@private.example', username: 'me_x', accountId: ME, accountDisplayName: 'Max Müller' } },
]);

function message(senderId: string, recipientId: string, createdAt: string): unknown {
  return { messageCreate: { id: '7', senderId, recipientId, createdAt, text: 'SECRET WORDS' } };
}

function read(files: Record<string, string>): Promise<ReadResult> {
  return readEntries(twitterExport, entries(files));
}

describe('a file of a Twitter/X archive alone', () => {
  test('gives accounts by id, kept as text, and says that names are missing', async () => {
    const file = memoryFile(`${follows('following', [ANN, BOB])};\n`, 7);
    const reader = recogniseReader(file);
    expect(reader).toMatchObject({ format: 'TWITTER_FOLLOWING', platform: 'TWITTER', tiesToEgo: true });
    const { persons, problems } = await readAll(reader, file);
    expect(persons).toEqual(
      [ANN, BOB].map((id, index) => ({
        kind: 'PERSON',
        row: index + 1,
        externalId: id,
        name: { full: `X user ${id}` },
        profiles: [{ platform: 'TWITTER', url: `https://x.com/i/user/${id}`, accountId: id }],
        tie: { oneWay: true },
      })),
    );
    expect(brief(problems)).toEqual(['WARNING NO_NAMES 1 accountId']);
    expect(problems[0]?.message).toMatch(/2 of 2 accounts.*tweets\.js/);
  });

  test('takes a handle from an address that leads to one', async () => {
    const list = [
      { follower: { accountId: ANN, userLink: 'https://x.com/ann_poe' } },
      { follower: { accountId: BOB, userLink: 'https://evil.example/bob' } },
    ];
    const file = memoryFile(ytd('follower', list));
    const { persons } = await readAll(recogniseReader(file), file);
    expect(persons[0]).toMatchObject({ name: { full: '@ann_poe' }, profiles: [{ handle: 'ann_poe', accountId: ANN }] });
    expect(persons[1]?.profiles?.[0]).not.toHaveProperty('handle');
  });

  test('leaves out what is no entry, and an id that a program has rounded', async () => {
    const text = `window.YTD.following.part0 = [{"following": {"accountId": 824308056351735809}}, {"following": {"accountId": 42}},
      {"following": {"accountId": "-1"}}, {"following": {}}, 7, {bad}]`;
    const file = memoryFile(text);
    const { persons, problems } = await readAll(recogniseReader(file), file);
    expect(persons.map(({ externalId }) => externalId)).toEqual(['42']);
    expect(brief(problems)).toEqual([
      'REJECTED NO_ID 1 accountId',
      'REJECTED NO_ID 3 accountId',
      'REJECTED NO_ID 4 accountId',
      'REJECTED BAD_ENTRY 5',
      'REJECTED BAD_ENTRY 6',
      'WARNING NO_NAMES 1 accountId',
    ]);
  });

  test('is never run', async () => {
    const file = memoryFile('window.YTD.following.part0 = (globalThis.wasRun = true, [])');
    await readAll(recogniseReader(file), file);
    expect(globalThis).not.toHaveProperty('wasRun');
  });

  test('that is cut off is refused as a whole', async () => {
    const file = memoryFile(follows('following', [ANN, BOB]).slice(0, -30));
    await expect(readAll(recogniseReader(file), file)).rejects.toMatchObject({ code: 'IMPORT_UNREADABLE' });
  });

  (SHARED_DATA ? test : test.skip)('of the congress sample is read', async () => {
    const file = await openImportFile(sharedFile('congress', 'twitter-following.js'));
    const { persons } = await readAll(recogniseReader(file), file);
    expect(persons.length).toBeGreaterThan(300);
    expect(persons[0]?.profiles?.[0]?.accountId).toBe('76452765');
  });
});

describe('a Twitter/X archive', () => {
  const LISTS = {
    'data/following.js': follows('following', [ANN, BOB]),
    'data/follower.js': follows('follower', [BOB, CY]),
  };

  test('is claimed whole where it has a list of accounts', () => {
    const all = entries({ ...LISTS, 'data/like.js': ytd('like', []), 'a.html': '<html>', 'data/ad.txt': 'x' });
    expect(twitterExport.claims(all).map(({ name }) => name)).toEqual([
      'data/following.js',
      'data/follower.js',
      'data/like.js',
    ]);
    expect(twitterExport.claims(entries({ 'data/like.js': ytd('like', []) }))).toEqual([]);
  });

  test('tells a follow that is returned from one that is not, over all parts of the lists', async () => {
    const { persons, parts } = await read({
      ...LISTS,
      'data/follower-part1.js': follows('follower', [ANN], 1),
    });
    expect(parts.map(({ format, tiesToEgo }) => [format, tiesToEgo])).toEqual([['TWITTER_ARCHIVE', true]]);
    expect(persons.map(({ row, externalId, tie }) => [row, externalId, tie])).toEqual([
      [1, ANN, {}],
      [2, BOB, {}],
      [3, CY, { oneWay: true }],
    ]);
  });

  test('takes names and handles from tweets, the newest', async () => {
    const { persons, problems } = await read({
      ...LISTS,
      'data/tweets.js': ytd('tweets', [
        tweet('Wed Oct 10 20:19:24 +0000 2018', {
          entities: { user_mentions: [mention(ANN, 'ann_old', 'Ann Maiden'), mention('-1', 'ghost', 'Ghost')] },
        }),
        tweet('Fri Oct 10 20:19:24 +0000 2025', {
          entities: { user_mentions: [mention(ANN, 'ann_new', 'Ann  Poe'), mention(STRANGER, 's', 'S')] },
        }),
        tweet('Thu Oct 10 20:19:24 +0000 2019', {
          in_reply_to_user_id_str: BOB,
          in_reply_to_screen_name: 'bob',
        }),
      ]),
    });
    expect(persons.map(({ name, profiles }) => [name.full, profiles?.[0]])).toEqual([
      [
        'Ann Poe',
        {
          platform: 'TWITTER',
          url: 'https://x.com/ann_new',
          accountId: ANN,
          handle: 'ann_new',
          displayName: 'Ann Poe',
        },
      ],
      ['@bob', { platform: 'TWITTER', url: 'https://x.com/bob', accountId: BOB, handle: 'bob' }],
      ['X user 3', { platform: 'TWITTER', url: 'https://x.com/i/user/3', accountId: CY }],
    ]);
    expect(problems).toMatchObject([{ code: 'NO_NAMES', message: expect.stringMatching(/^1 of 3/) }]);
  });

  test('counts as reactions whom a tweet answers, repeats or mentions, once a day', async () => {
    const both = { user_mentions: [mention(ANN, 'ann', 'Ann'), mention(BOB, 'bob', 'Bob')] };
    const { interactions } = await read({
      ...LISTS,
      'data/tweets.js': ytd('tweets', [
        tweet('Wed Oct 10 20:00:00 +0000 2018', { in_reply_to_user_id_str: ANN, entities: both }),
        tweet('Wed Oct 10 19:00:00 +0000 2018', { in_reply_to_user_id_str: ANN }),
        tweet('Thu Oct 11 19:00:00 +0000 2018', {
          full_text: 'RT @bob: x',
          entities: { user_mentions: [...both.user_mentions].reverse() },
        }),
        tweet('Fri Oct 12 19:00:00 +0000 2018', { entities: both }),
        tweet('Sat Oct 13 19:00:00 +0000 2018', { entities: { user_mentions: [mention(STRANGER, 's', 'S')] } }),
        tweet('never', { in_reply_to_user_id_str: ANN }),
      ]),
    });
    expect(
      interactions.map(({ at, with: persons, channel, direction }) => [at.slice(0, 13), persons, channel, direction]),
    ).toEqual([
      ['2018-10-10T19', [ANN], 'REACTION', 'OUT'],
      ['2018-10-11T19', [BOB], 'REACTION', 'OUT'],
      ['2018-10-12T19', [ANN], 'REACTION', 'OUT'],
      ['2018-10-12T19', [BOB], 'REACTION', 'OUT'],
    ]);
  });

  test('counts direct messages by id and date, mentions whom the owner wrote to, and nobody who only wrote', async () => {
    const conversation = (other: string, messages: readonly unknown[]) => ({
      dmConversation: { conversationId: `${ME}-${other}`, messages },
    });
    const { egos, persons, interactions, problems } = await read({
      ...LISTS,
      'data/account.js': ACCOUNT,
      'data/direct-messages.js': ytd('direct_messages', [
        conversation(ANN, [
          message(ANN, ME, '2026-02-01T12:00:02.000Z'),
          message(ANN, ME, '2026-02-01T12:00:01.000Z'),
          message(ME, ANN, '2026-02-01T13:00:00.000Z'),
          { reactionCreate: { senderId: ANN } },
        ]),
        conversation(STRANGER, [message(ME, STRANGER, '2026-02-03T12:00:00.000Z')]),
        conversation('5', [message('5', ME, '2026-02-04T12:00:00.000Z')]),
      ]),
    });
    expect(egos).toEqual([
      {
        kind: 'EGO',
        row: 1,
        externalId: ME,
        name: { full: 'Max Müller' },
        profiles: [
          { platform: 'TWITTER', url: 'https://x.com/me_x', accountId: ME, handle: 'me_x', displayName: 'Max Müller' },
        ],
      },
    ]);
    expect(persons.slice(3)).toMatchObject([{ row: 4, externalId: STRANGER, mentioned: true }]);
    expect(persons).toHaveLength(4);
    expect(interactions.map(({ at, with: with_, channel, direction }) => [at, with_, channel, direction])).toEqual([
      ['2026-02-01T12:00:01.000Z', [ANN], 'MESSAGE', 'IN'],
      ['2026-02-01T13:00:00.000Z', [ANN], 'MESSAGE', 'OUT'],
      ['2026-02-03T12:00:00.000Z', [STRANGER], 'MESSAGE', 'OUT'],
    ]);
    expect(brief(problems)).toEqual(['WARNING NO_NAMES 1 accountId']);
  });

  test('reads the headers of messages instead of the messages, where there are both', async () => {
    const list = [{ dmConversation: { messages: [message(ANN, ME, '2026-02-01T12:00:00.000Z')] } }];
    const { interactions } = await read({
      ...LISTS,
      'data/account.js': ACCOUNT,
      'data/direct-message-headers.js': ytd('direct_message_headers', list),
      'data/direct-messages.js': 'window.YTD.direct_messages.part0 = [ damaged',
    });
    expect(interactions).toHaveLength(1);
  });

  test('finds the owner in the manifest, and says which listed files are missing', async () => {
    const { egos, problems } = await read({
      ...LISTS,
      'data/manifest.js': `window.__THAR_CONFIG = ${JSON.stringify({
        userInfo: { accountId: ME, userName: 'me_x', displayName: 'Max' },
        dataTypes: {
          following: { files: [{ fileName: 'data/following.js' }, { fileName: 'data/following-part1.js' }] },
        },
      })};`,
    });
    expect(egos).toMatchObject([{ externalId: ME, name: { full: 'Max' } }]);
    expect(problems.map(({ code }) => code)).toEqual(['MISSING_FILE', 'NO_NAMES']);
  });

  test('is read without the owner, the tweets or the messages that are damaged', async () => {
    const { egos, persons, parts, problems } = await read({
      ...LISTS,
      'data/account.js': 'window.YTD.account.part0 = [ {',
      'data/tweets.js': `${ytd('tweets', [tweet('Wed Oct 10 20:19:24 +0000 2018', { entities: { user_mentions: [mention(ANN, 'ann', 'Ann')] } })]).slice(0, -1)}, {"tw`,
    });
    expect(egos).toEqual([]);
    expect(persons[0]?.name.full).toBe('Ann');
    expect(parts.map(({ name }) => name)).toEqual(['data/tweets.js', 'data/following.js']);
    expect(problems.map(({ code, part }) => [code, part])).toEqual([
      ['UNREADABLE_PART', 'data/tweets.js'],
      ['NO_NAMES', undefined],
    ]);
    await expect(read({ ...LISTS, 'data/follower.js': LISTS['data/follower.js'].slice(0, -9) })).rejects.toMatchObject({
      code: 'IMPORT_UNREADABLE',
    });
  });

  test('leaves messages without an owner and lists of blocked accounts, and says so', async () => {
    const { persons, interactions, problems } = await read({
      ...LISTS,
      'data/block.js': ytd('block', [{ blocking: { accountId: STRANGER } }]),
      'data/direct-messages.js': ytd('direct_messages', [
        { dmConversation: { messages: [message(ANN, ME, '2026-02-01T12:00:00.000Z')] } },
      ]),
    });
    expect(persons).toHaveLength(3);
    expect(interactions).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['NOT_IMPORTED', 'NO_ACCOUNT', 'NO_NAMES']);
  });

  test('lets nothing through of what was written, nor the owner’s e-mail address', async () => {
    const result = await read({
      ...LISTS,
      'data/account.js': ACCOUNT,
      'data/tweets.js': ytd('tweets', [
        tweet('Wed Oct 10 20:19:24 +0000 2018', { in_reply_to_user_id_str: ANN }),
        'SECRET',
      ]),
      'data/direct-messages.js': ytd('direct_messages', [
        { dmConversation: { messages: [message(ME, ANN, '2026-02-01T12:00:00.000Z')] } },
      ]),
    });
    expect(result.interactions).toHaveLength(2);
    expect(JSON.stringify(result)).not.toMatch(/SECRET|private\.example/);
    expect(result.problems.map(({ part }) => part)).toContain('data/tweets.js');
  });
});
