import { describe, expect, test } from '@jest/globals';
import { facebookExport } from '../../../src/import/readers/facebook/facebook-export.ts';
import { brief, entries, readEntries, type ReadResult } from './support.ts';

const FRIENDS = 'connections/friends/your_friends.json';
const REMOVED = 'connections/friends/removed_friends.json';
const INBOX = 'your_facebook_activity/messages/inbox';
const DAY = 86_400_000;
const NOON = Date.UTC(2026, 1, 1, 12);

const friend = (name: string, timestamp = 1_700_000_000) => ({ name, timestamp });
const id = (name: string) => `${name}|1700000000|1`;

interface Message {
  readonly from: string;
  readonly at: number;
}

function thread(path: string, people: readonly string[], messages: readonly Message[]): Record<string, unknown> {
  return {
    participants: people.map((name) => ({ name })),
    messages: messages.map(({ from, at }) => ({ sender_name: from, timestamp_ms: at, content: 'SECRET WORDS' })),
    title: people.join(', '),
    thread_path: path,
  };
}

function read(files: Record<string, unknown>): Promise<ReadResult> {
  return readEntries(facebookExport, entries(files));
}

const PROFILE = {
  profile_v2: {
    name: { full_name: 'Max M\u00c3\u00bcller', first_name: 'Max', last_name: 'M\u00c3\u00bcller' },
    emails: { emails: ['max@private.example'] },
    profile_uri: 'https://www.facebook.com/max.mueller.9',
  },
};
const MAX = 'Max Müller';

describe('a Facebook export', () => {
  test('claims its lists, profile and conversations, and leaves what is not its own', () => {
    const all = entries({
      [FRIENDS]: { friends_v2: [] },
      [`${INBOX}/ann/message_1.json`]: thread('inbox/ann', ['Ann'], []),
      'profile/profile_information.json': PROFILE,
      'photos/1.jpg': '\xff\xd8\xff',
      'contacts.vcf': 'BEGIN:VCARD',
      'ads/ads.json': { history_v2: [] },
    });
    expect(facebookExport.claims(all).map(({ name }) => name)).toEqual([
      FRIENDS,
      'profile/profile_information.json',
      `${INBOX}/ann/message_1.json`,
    ]);
    const instagram = entries({ 'messages/inbox/a/message_1.json': thread('inbox/a', ['Ann'], []) });
    expect(facebookExport.claims(instagram)).toEqual([]);
  });

  test('is read without the lists that are damaged', async () => {
    const { persons, parts, problems } = await read({
      [FRIENDS]: { friends_v2: [friend('Ann')] },
      [REMOVED]: '{"deleted_friends_v2": [{"name": "Bob Ray", "timestamp": 1}, {',
      'p.json': '{"profile_v2": {"name": {',
    });
    expect(persons.map(({ name }) => name.full)).toEqual(['Ann']);
    expect(parts.map(({ name }) => name)).toEqual([FRIENDS]);
    expect(problems.map(({ severity, code, part }) => [severity, code, part])).toEqual([
      ['REJECTED', 'UNREADABLE_PART', 'p.json'],
      ['REJECTED', 'UNREADABLE_PART', REMOVED],
    ]);
    expect(JSON.stringify(problems)).not.toContain('Bob');
  });

  test('gives each list as the file alone does, and the owner without the e-mail address', async () => {
    const { parts, egos, persons, problems } = await read({
      [FRIENDS]: { friends_v2: [friend('Ann')] },
      [REMOVED]: { deleted_friends_v2: [friend('Bob'), {}] },
      'profile_information.json': PROFILE,
    });
    expect(parts.map(({ name, format, tiesToEgo }) => [name, format, tiesToEgo])).toEqual([
      ['profile_information.json', 'FACEBOOK_PROFILE', false],
      [FRIENDS, 'FACEBOOK_FRIENDS', true],
      [REMOVED, 'FACEBOOK_REMOVED_FRIENDS', true],
    ]);
    expect(egos).toEqual([
      {
        kind: 'EGO',
        row: 1,
        externalId: 'ego',
        name: { full: MAX, given: 'Max', family: 'Müller' },
        profiles: [
          {
            platform: 'FACEBOOK',
            url: 'https://www.facebook.com/max.mueller.9',
            handle: 'max.mueller.9',
            displayName: MAX,
          },
        ],
      },
    ]);
    expect(persons.map(({ externalId, tie }) => [externalId, tie])).toEqual([
      [id('Ann'), { since: '2023-11-14' }],
      [id('Bob'), { until: '2023-11-14' }],
    ]);
    expect(problems).toMatchObject([{ code: 'GHOST_ROW', part: REMOVED, row: 2 }]);
  });

  test('takes an ended friendship that was made again for one person', async () => {
    const { persons, problems } = await read({
      [FRIENDS]: { friends_v2: [friend('Ann'), friend('Bob', 1_500_000_000)] },
      [REMOVED]: { deleted_friends_v2: [friend('Ann', 1_600_000_000), friend('Bob', 1_600_000_000)] },
    });
    expect(persons.map(({ externalId }) => externalId)).toEqual([id('Ann'), 'Bob|1500000000|1', 'Bob|1600000000|1']);
    expect(brief(problems)).toEqual(['SKIPPED FRIEND_AGAIN 1']);
  });
});

describe('Messenger in a Facebook export', () => {
  const base = { [FRIENDS]: { friends_v2: [friend('Ann'), friend('Bob'), friend('Cy')] }, 'p.json': PROFILE };

  test('gives the first message of each day and direction, over all files of the conversation', async () => {
    const { interactions, problems } = await read({
      ...base,
      [`${INBOX}/ann_1/message_1.json`]: thread(
        'inbox/ann_1',
        ['Ann', MAX],
        [
          { from: 'Ann', at: NOON + DAY },
          { from: MAX, at: NOON + 3_000 },
          { from: 'Ann', at: NOON + 2_000 },
        ],
      ),
      [`${INBOX}/ann_1/message_2.json`]: thread(
        'inbox/ann_1',
        ['Ann', MAX],
        [
          { from: MAX, at: NOON + 1_000 },
          { from: MAX, at: NOON },
        ],
      ),
    });
    expect(problems).toEqual([]);
    expect(interactions).toEqual(
      [
        { row: 1, at: '2026-02-01T12:00:00.000Z', direction: 'OUT' },
        { row: 2, at: '2026-02-01T12:00:02.000Z', direction: 'IN' },
        { row: 3, at: '2026-02-02T12:00:00.000Z', direction: 'IN' },
      ].map((each) => ({ kind: 'INTERACTION', channel: 'MESSAGE', with: [id('Ann')], ...each })),
    );
  });

  test('never lets through what was said, nor who in problems and part names', async () => {
    const result = await read({
      ...base,
      [`${INBOX}/annpoe_x/message_1.json`]: thread('inbox/annpoe_x', ['Ann', MAX], [{ from: 'Ann', at: NOON }]),
      [`${INBOX}/zed_x/message_1.json`]: thread('inbox/zed_x', ['Zed', MAX], [{ from: 'Zed', at: NOON }]),
      [`${INBOX}/bobray_x/message_1.json`]: '{"participants": [{"name": "Bob Ray"',
    });
    expect(JSON.stringify(result)).not.toContain('SECRET');
    expect(result.interactions).toHaveLength(1);
    expect(brief(result.problems)).toEqual(['REJECTED BAD_FILE 3', 'SKIPPED NOT_A_FRIEND 1 participants']);
    expect(JSON.stringify([result.problems, result.parts])).not.toMatch(/annpoe|zed|bob/i);
  });

  test('resolves a name that one friend has, and counts the others', async () => {
    const { interactions, problems } = await read({
      [FRIENDS]: { friends_v2: [friend('Ann'), friend('Bob'), friend('Bob', 1_600_000_000)] },
      'p.json': PROFILE,
      [`${INBOX}/a/message_1.json`]: thread('inbox/a', ['Ann', MAX], [{ from: MAX, at: NOON }]),
      [`${INBOX}/b/message_1.json`]: thread('inbox/b', ['Bob', MAX], [{ from: MAX, at: NOON }]),
      [`${INBOX}/c/message_1.json`]: thread('inbox/c', ['Facebook user', MAX], [{ from: MAX, at: NOON }]),
    });
    expect(interactions).toMatchObject([{ with: [id('Ann')], direction: 'OUT' }]);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['NOT_A_FRIEND', expect.stringMatching(/^1 conversations/)],
      ['AMBIGUOUS_NAME', expect.stringMatching(/^1 conversations/)],
    ]);
  });

  test('gives no closed account the conversations of another, though one is in the list', async () => {
    const { persons, interactions, ties, problems } = await read({
      [FRIENDS]: { friends_v2: [friend('Ann'), friend('Facebook user')] },
      'p.json': PROFILE,
      [`${INBOX}/a/message_1.json`]: thread('inbox/a', ['Facebook user', MAX], [{ from: MAX, at: NOON }]),
      [`${INBOX}/b/message_1.json`]: thread(
        'inbox/b',
        ['Facebook user', 'Ann', MAX],
        [{ from: 'Facebook user', at: NOON }],
      ),
    });
    expect(persons.map(({ name }) => name.full)).not.toContain('Facebook user');
    expect([interactions, ties]).toEqual([[], []]);
    expect(problems.map(({ code }) => code)).toEqual(['GHOST_ROW', 'NOT_A_FRIEND']);
  });

  test('takes who is in every conversation for the owner, where the profile is missing', async () => {
    const files = {
      [FRIENDS]: base[FRIENDS],
      [`${INBOX}/a/message_1.json`]: thread('inbox/a', ['Ann', 'Me'], [{ from: 'Me', at: NOON }]),
      [`${INBOX}/b/message_1.json`]: thread('inbox/b', ['Me', 'Bob'], [{ from: 'Bob', at: NOON }]),
    };
    const { interactions } = await read(files);
    expect(interactions).toMatchObject([
      { with: [id('Ann')], direction: 'OUT' },
      { with: [id('Bob')], direction: 'IN' },
    ]);
    // With one conversation the owner is the one who is no friend.
    const { [`${INBOX}/b/message_1.json`]: _other, ...single } = files;
    expect((await read(single)).interactions).toMatchObject([{ with: [id('Ann')], direction: 'OUT' }]);
  });

  test('infers ties between friends of a group, once each, and no interactions', async () => {
    const group = (path: string, people: string[], at: number) =>
      thread(path, [...people, MAX], [{ from: people[0] ?? '', at }]);
    const { ties, interactions, problems } = await read({
      ...base,
      [`${INBOX}/g/message_1.json`]: group('inbox/g', ['Ann', 'Bob', 'Cy'], NOON),
      [`${INBOX}/h/message_1.json`]: group('inbox/h', ['Bob', 'Ann', 'Nobody'], NOON - DAY),
      [`${INBOX}/i/message_1.json`]: group(
        'inbox/i',
        ['Ann', 'Bob', ...Array.from({ length: 40 }, (_, i) => `X${i}`)],
        NOON,
      ),
      [`${INBOX}/j/message_1.json`]: group('inbox/j', ['Ann', 'X1', 'X2'], NOON),
    });
    expect(interactions).toEqual([]);
    expect(ties).toEqual([
      { kind: 'TIE', row: 1, a: id('Ann'), b: id('Bob'), inferred: true, since: '2026-01-31' },
      { kind: 'TIE', row: 2, a: id('Ann'), b: id('Cy'), inferred: true, since: '2026-02-01' },
      { kind: 'TIE', row: 3, a: id('Bob'), b: id('Cy'), inferred: true, since: '2026-02-01' },
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['NOT_A_FRIEND', 'LARGE_GROUP']);
  });

  test('reads the chats that are encrypted end to end', async () => {
    const { interactions } = await read({
      ...base,
      'messages/e2ee/Ann_1.json': {
        participants: ['Ann', MAX],
        threadName: 'Ann_1',
        messages: [{ senderName: 'Ann', timestamp: NOON, text: 'SECRET' }],
      },
    });
    expect(interactions).toMatchObject([{ with: [id('Ann')], direction: 'IN' }]);
  });

  test('says that it needs the list of friends', async () => {
    const { interactions, problems } = await read({
      'p.json': PROFILE,
      [`${INBOX}/a/message_1.json`]: thread('inbox/a', ['Ann', MAX], [{ from: MAX, at: NOON }]),
    });
    expect(interactions).toEqual([]);
    expect(problems).toMatchObject([{ severity: 'SKIPPED', code: 'NO_FRIENDS_LIST' }]);
  });

  test('gives the same interactions again when a later export goes on', async () => {
    const before = [{ from: 'Ann', at: NOON }];
    const after = [{ from: 'Ann', at: NOON + 5_000 }, { from: MAX, at: NOON + 6_000 }, ...before];
    const path = `${INBOX}/a/message_1.json`;
    const first = await read({ ...base, [path]: thread('inbox/a', ['Ann', MAX], before) });
    const second = await read({ ...base, [path]: thread('inbox/a', ['Ann', MAX], after) });
    expect(second.interactions).toEqual(expect.arrayContaining(first.interactions));
    expect(second.interactions).toHaveLength(2);
  });
});
