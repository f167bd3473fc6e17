import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createNetwork, exportNetwork } from '../../support/create-network.ts';
import { startTestServer, type ImportAnswer, type TestServer } from '../../support/test-server.ts';
import { zipOf } from '../../support/zip.ts';
import { read } from '../api-surface/support.ts';

const NOON = Date.UTC(2024, 1, 1, 12);
const SINCE = 1_500_000_000;

function zip(files: Readonly<Record<string, unknown>>): Buffer {
  return zipOf(
    Object.entries(files).map(([name, content]) => ({
      name,
      content: typeof content === 'string' ? content : JSON.stringify(content),
    })),
  );
}

const FRIENDS = [
  { name: 'Ann Alder', timestamp: SINCE },
  // As Facebook writes letters beyond ASCII.
  { name: 'S\u00c3\u00b8ren Beech', timestamp: SINCE + 86_400 },
  {},
];
const conversation = (name: string) => ({
  participants: [{ name }, { name: 'Max M\u00c3\u00bcller' }],
  messages: [
    { sender_name: name, timestamp_ms: NOON, content: 'SECRET' },
    { sender_name: name, timestamp_ms: NOON + 60_000, content: 'SECRET' },
    { sender_name: 'Max M\u00c3\u00bcller', timestamp_ms: NOON + 120_000, content: 'SECRET' },
  ],
  thread_path: 'inbox/one_1',
});
const PROFILE = {
  profile_v2: { name: { full_name: 'Max M\u00c3\u00bcller' }, profile_uri: 'https://www.facebook.com/max.m.9' },
};
/** The same account, as Facebook has delivered it over the years. */
const ERAS: readonly (readonly [era: string, archive: Buffer])[] = [
  [
    '2018',
    zip({
      'friends/friends.json': { friends: FRIENDS },
      'profile_information/profile_information.json': PROFILE,
      'messages/inbox/one_1/message_1.json': conversation('Ann Alder'),
    }),
  ],
  [
    '2021',
    zip({
      'friends_and_followers/friends.json': { friends_v2: FRIENDS },
      'friends_and_followers/removed_friends.json': { deleted_friends_v2: [{ name: 'Cy Cedar', timestamp: SINCE }] },
      'profile_information/profile_information.json': PROFILE,
      'messages/inbox/one_1/message_1.json': conversation('Ann Alder'),
    }),
  ],
  [
    'today',
    zip({
      'connections/friends/your_friends.json': { friends_v2: FRIENDS },
      'connections/friends/removed_friends.json': { deleted_friends_v2: [{ name: 'Cy Cedar', timestamp: SINCE }] },
      'connections/followers/people_who_followed_you.json': {
        followers_v3: [{ name: 'Di Dogwood', timestamp: SINCE }],
      },
      'personal_information/profile_information/profile_information.json': PROFILE,
      'your_facebook_activity/messages/inbox/one_1/message_1.json': conversation('Ann Alder'),
      'start_here.html': '<html></html>',
    }),
  ],
];

const ytd = (name: string, list: readonly unknown[]): string => `window.YTD.${name}.part0 = ${JSON.stringify(list)}`;
const follows = (name: string, ids: readonly string[]): string =>
  ytd(
    name,
    ids.map((accountId) => ({ [name]: { accountId } })),
  );
const TWITTER = zip({
  'data/following.js': follows('following', ['11', '824308056351735809']),
  'data/follower.js': follows('follower', ['824308056351735809']),
  'data/account.js': ytd('account', [{ account: { accountId: '7', username: 'max', email: 'max@private.example' } }]),
  'data/tweets.js': ytd('tweets', [
    {
      tweet: {
        created_at: 'Wed Oct 10 20:19:24 +0000 2018',
        full_text: 'SECRET',
        in_reply_to_user_id_str: '11',
        entities: { user_mentions: [{ id_str: '11', screen_name: 'ann_alder', name: 'Ann Alder' }] },
      },
    },
  ]),
});

const card = (name: string, email: string): string =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nEMAIL:${email}\r\nEND:VCARD\r\n`;
const ANN = card('Ann Alder', 'ann@made.example');
const ED = card('Ed Elder', 'ed@made.example');
const TAKEOUT = zip({
  'Takeout/Contacts/Friends/Friends.vcf': ANN,
  'Takeout/Contacts/Chess/Chess.vcf': ANN + ED,
  'Takeout/Contacts/All Contacts/All Contacts.vcf': ANN + ED,
});

interface Node {
  readonly name: string;
  readonly degree: number | null;
  readonly tags: readonly string[];
  readonly emails: readonly string[];
  readonly tie: {
    readonly since: string | null;
    readonly until: string | null;
    readonly platforms: readonly string[];
  } | null;
}

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

async function personsOf(network: string): Promise<readonly Node[]> {
  const fields = 'persons(first: 100) { nodes { name degree tags emails tie { since until platforms } } }';
  const { persons } = await read<{ persons: { nodes: Node[] } }>(server, network, fields);
  const orderOf = ({ name, tie }: Node): string => `${name} ${tie?.platforms.join(' ') ?? ''}`;
  return [...persons.nodes].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

async function interactionsOf(network: string): Promise<readonly string[]> {
  const { interactions = [] } = JSON.parse(await exportNetwork(server, network)) as {
    readonly interactions?: readonly { readonly at: string; readonly channel: string; readonly direction?: string }[];
  };
  return interactions.map(({ at, channel, direction }) => `${at.slice(0, 10)} ${channel} ${direction ?? ''}`).sort();
}

const codes = ({ problems }: ImportAnswer): readonly string[] => problems.nodes.map(({ code }) => code).sort();

describe('the archives of one person’s platforms', () => {
  it('become one network, each era of Facebook the same friends, and nothing is news a second time', async () => {
    const network = await createNetwork(server);
    const upload = (archive: Buffer) => server.upload(archive, { network });

    const [first, ...later] = ERAS.map(([, archive]) => archive) as [Buffer, ...Buffer[]];
    const oldest = await upload(first);
    // The owner, two friends and two interactions.
    expect(oldest).toMatchObject({ status: 'DONE', counts: { created: 5, rejected: 0 } });
    expect(codes(oldest)).toEqual(['GHOST_ROW']);
    expect(await interactionsOf(network)).toEqual(['2024-02-01 MESSAGE IN', '2024-02-01 MESSAGE OUT']);
    const created: number[] = [];
    for (const archive of later) created.push((await upload(archive)).counts.created);
    // The former friend, then the follower.
    expect(created).toEqual([1, 1]);

    const twitter = await upload(TWITTER);
    // What is said of the owner here, two accounts and one reaction.
    expect(twitter).toMatchObject({ status: 'DONE', counts: { created: 4, rejected: 0 } });
    expect(codes(twitter)).toEqual(['NO_NAMES']);
    expect(await upload(TAKEOUT)).toMatchObject({ status: 'DONE', counts: { created: 2, rejected: 0 } });

    const since = '2017-07-14';
    // Nobody is made one by the name alone.
    expect(await personsOf(network)).toMatchObject([
      { name: 'Ann Alder', degree: 1, tie: { since, until: null, platforms: ['FACEBOOK'] } },
      { name: 'Ann Alder', degree: 1, emails: ['ann@made.example'], tie: { platforms: ['GOOGLE_CONTACTS'] } },
      { name: 'Ann Alder', degree: 1, tags: [], tie: { platforms: ['TWITTER'] } },
      { name: 'Cy Cedar', tie: { until: since } },
      { name: 'Di Dogwood', tie: { platforms: ['FACEBOOK'] } },
      { name: 'Ed Elder', degree: 1, tags: ['Chess'] },
      { name: 'Søren Beech', degree: 1, tie: { since: '2017-07-15' } },
      { name: 'X user 824308056351735809', degree: 1 },
    ]);
    const ann = (await personsOf(network)).find(({ emails }) => emails.includes('ann@made.example'));
    expect([...(ann?.tags ?? [])].sort()).toEqual(['Chess', 'Friends']);
    expect(await interactionsOf(network)).toEqual([
      '2018-10-10 REACTION OUT',
      '2024-02-01 MESSAGE IN',
      '2024-02-01 MESSAGE OUT',
    ]);
    expect(await read(server, network, 'ego { name profiles { platform handle } }')).toMatchObject({
      ego: {
        profiles: [
          { platform: 'FACEBOOK', handle: 'max.m.9' },
          { platform: 'TWITTER', handle: 'max' },
        ],
      },
    });

    const whole = await exportNetwork(server, network);
    for (const archive of [first, ...later, TWITTER, TAKEOUT])
      expect(await upload(archive)).toMatchObject({ status: 'DONE', counts: { created: 0, updated: 0 } });
    expect(await exportNetwork(server, network)).toBe(whole);
    expect(whole).not.toContain('SECRET');
    expect(whole).not.toContain('private.example');
  });
});
