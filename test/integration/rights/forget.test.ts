import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createNetwork, exportNetwork } from '../../support/create-network.ts';
import { startTestServer, type ImportAnswer, type TestServer } from '../../support/test-server.ts';
import { linkedIn, mutate, networkWith, read, vcards } from '../api-surface/support.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

/** Whatever shows who the forgotten person was, in lower case. */
const TRACES = [
  'quillfeather',
  'zoe-quill',
  'zoe@quill',
  'zq@home',
  '611223344',
  '6 11 22 33 44',
  'brambleworks',
  'zq-uid',
];

const CONNECTIONS = linkedIn([
  ['Zoe', 'Quillfeather', 'zoe-quill', 'zoe@quill.example', 'Brambleworks', 'Chief Financial Officer', '08 Feb 2020'],
  ['Robert', 'Ashgrove', 'rob-a', 'rob@ash.example', 'Tidewater Bank', 'Chief Financial Officer', '09 Feb 2020'],
  ['Ines', 'Marlowe', 'ines-m', '', 'Fernhill', 'Editor', '10 Feb 2020'],
]);
const CARDS = vcards([
  [
    'UID:zq-uid',
    'N:Quillfeather;Zoe;;;',
    'FN:Zoe Quillfeather',
    'EMAIL:zq@home.example',
    'TEL:+33 6 11 22 33 44',
    'ORG:Brambleworks',
  ],
  ['UID:im-uid', 'N:Marlowe;Ines;;;', 'FN:Ines Marlowe', 'TEL:+33 6 55 66 77 88', 'ORG:Fernhill'],
]);
const me = 'https://www.linkedin.com/in/me-myself';
const MESSAGES = [
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
  `c1,,Zoe Quillfeather,https://www.linkedin.com/in/zoe-quill,Me Myself,${me},2026-02-08 10:00:00 UTC,,x,INBOX`,
  `c2,,Robert Ashgrove,https://www.linkedin.com/in/rob-a,Me Myself,${me},2026-02-09 10:00:00 UTC,,x,INBOX`,
  `c2,,Me Myself,${me},Robert Ashgrove,https://www.linkedin.com/in/rob-a,2026-02-10 10:00:00 UTC,,x,SENT`,
].join('\n');
const ZOES = linkedIn([
  ['Robert', 'Ashgrove', 'rob-a', '', 'Tidewater Bank', 'Chief Financial Officer', '01 Feb 2019'],
  ['Cy', 'Moe', 'cy-moe', '', 'Initech', 'Chief Financial Officer', '02 Feb 2019'],
]);

/** Everything the database holds of a network, or refers to it, as one text in lower case. */
async function dump(network: string): Promise<string> {
  const nodes = await server.graph.administer(
    `MATCH (n) WHERE n.networkId = $network OR n.id = $network
     RETURN labels(n) AS labels, properties(n) AS own, [(n)-[r]-() | [type(r), properties(r)]] AS ties`,
    { network },
  );
  return JSON.stringify(nodes).toLowerCase();
}

async function filesWaiting(): Promise<string> {
  const names = await readdir(server.uploadDirectory);
  const texts = await Promise.all(names.map((name) => readFile(join(server.uploadDirectory, name), 'utf8')));
  return [...names, ...texts].join('\n').toLowerCase();
}

const found = (text: string): readonly string[] => TRACES.filter((trace) => text.includes(trace));

interface Person {
  readonly id: string;
  readonly name: string;
}

async function persons(network: string): Promise<readonly Person[]> {
  return (await read<{ persons: { nodes: Person[] } }>(server, network, 'persons(first: 100) { nodes { id name } }'))
    .persons.nodes;
}

async function idOf(network: string, name: string): Promise<string> {
  const id = (await persons(network)).find((each) => each.name === name)?.id;
  if (id === undefined) throw new Error(`nobody is called ${name}`);
  return id;
}

const names = async (network: string): Promise<readonly string[]> =>
  (await persons(network)).map(({ name }) => name).sort();

const REQUIREMENTS = [
  {
    label: 'Finance',
    criteria: [{ dimension: 'OCCUPATION', value: '1211', hard: false }],
  },
];

async function goal(network: string, more: readonly unknown[] = []): Promise<string> {
  const { goal: made, userErrors } = await mutate<{ goal: { id: string } }>(
    server,
    'goalCreate',
    {
      network,
      kind: 'FUNDRAISING',
      title: 'Dinner with Zoe Quillfeather',
      status: 'ACTIVE',
      requirements: [...REQUIREMENTS, ...more],
    },
    'goal { id }',
  );
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return made.id;
}

interface Scored {
  readonly goal: {
    readonly alignment: { readonly score: number | null; readonly coverage: number | null };
    readonly snapshots: {
      readonly nodes: readonly {
        readonly title: string;
        readonly alignment: { readonly score: number | null; readonly coverage: number | null };
        readonly verify: { readonly matches: boolean; readonly greatestDifference: number };
      }[];
    };
  };
}

const SCORED = `goal(id: $goal) { alignment { score coverage } snapshots { nodes { title alignment { score coverage }
  verify { matches greatestDifference } } } }`;
const scored = async (network: string, id: string): Promise<Scored['goal']> =>
  (await read<Scored>(server, network, SCORED, { goal: id }, ', $goal: ID!')).goal;

const FORGETTING = `forgetting { records profiles ties interactions sharedInteractions plannedActions criteria environments
  snapshots texts uploads mergeEvents duplicates }`;

async function forget(network: string, id: string): Promise<string> {
  const answer = await mutate<{ deletedId: string; suppression: { id: string } }>(
    server,
    'personForget',
    { network, id },
    'deletedId suppression { id reason }',
  );
  expect(answer.userErrors).toEqual([]);
  return answer.suppression.id;
}

/** A network in which Zoe is everywhere a person can be. */
async function rich(): Promise<{ readonly network: string; readonly zoe: string; readonly goal: string }> {
  const network = await networkWith(server, CONNECTIONS, CARDS, MESSAGES);
  const zoe = await idOf(network, 'Zoe Quillfeather');
  const robert = await idOf(network, 'Robert Ashgrove');
  const ines = await idOf(network, 'Ines Marlowe');
  await mutate(server, 'personUpdate', { network, id: zoe, tags: ['Angels'] });
  const goalId = await goal(network, [
    { label: 'Zoe Quillfeather herself', criteria: [{ dimension: 'PERSON', value: zoe }] },
  ]);
  await mutate(server, 'interactionLog', {
    network,
    interactions: [
      { with: [zoe], minutes: 30, channel: 'MEETING', at: '2026-03-01T10:00:00Z', note: 'lunch' },
      {
        with: [zoe, robert],
        minutes: 60,
        channel: 'MEETING',
        at: '2026-03-02T10:00:00Z',
        note: 'Zoé QUILLFEATHER paid for it',
      },
      {
        with: [ines],
        minutes: 10,
        channel: 'CALL',
        at: '2026-03-03T10:00:00Z',
        note: 'call zoe@quill.example first',
        outcome: 'Zoe Quillfeather agrees',
      },
    ],
  });
  await mutate(server, 'tieSet', { network, ties: [{ person: zoe, with: robert, strength: 0.6 }] });
  await mutate(server, 'tieSet', { network, ties: [{ person: robert, strength: 0.5 }] });
  await mutate(server, 'personMark', { network, persons: [zoe], guarded: true });
  await server.upload(ZOES, { network, as: 'CONTACTS_OF', person: zoe, consent: 'Zoe Quillfeather said so' });
  await mutate(server, 'snapshotTake', { network, goalId, title: 'Before Zoe Quillfeather' });
  return { network, zoe, goal: goalId };
}

describe('forgetting a person', () => {
  it('first shows what would go, and changes nothing by that', async () => {
    const { network, zoe } = await rich();
    const before = await dump(network);
    const { person } = await read<{ person: { forgetting: Record<string, number> } }>(
      server,
      network,
      `person(id: $id) { ${FORGETTING} }`,
      { id: zoe },
      ', $id: ID!',
    );
    expect(person.forgetting).toMatchObject({
      interactions: 2,
      sharedInteractions: 1,
      criteria: 1,
      environments: 1,
      snapshots: 1,
      uploads: 0,
    });
    expect(person.forgetting['records']).toBeGreaterThanOrEqual(3);
    expect(person.forgetting['ties']).toBeGreaterThanOrEqual(2);
    expect(person.forgetting['texts']).toBeGreaterThanOrEqual(4);
    const dry = await mutate<{ deletedId: null; forgetting: Record<string, number> }>(
      server,
      'personForget',
      { network, id: zoe, dryRun: true },
      `deletedId ${FORGETTING}`,
    );
    expect(dry).toMatchObject({ deletedId: null, forgetting: person.forgetting });
    expect(await dump(network)).toBe(before);
  });

  it('leaves no byte of them in the database, and the numbers of snapshots as they were', async () => {
    const { network, zoe, goal: goalId } = await rich();
    const before = await scored(network, goalId);
    expect(found(await dump(network))).toContain('quillfeather');
    await forget(network, zoe);
    const after = await dump(network);
    expect(found(after)).toEqual([]);
    expect(after).not.toContain(zoe);
    expect(found(await filesWaiting())).toEqual([]);
    const then = await scored(network, goalId);
    expect(then.snapshots.nodes[0]?.verify).toMatchObject({ matches: true });
    expect(then.snapshots.nodes[0]?.alignment).toEqual(before.snapshots.nodes[0]?.alignment);
    expect(await names(network)).toEqual(['Ines Marlowe', 'Robert Ashgrove']);
  });

  it('leaves the others’ numbers as if the person had been deleted', async () => {
    const make = async (): Promise<{ network: string; zoe: string; goal: string }> => {
      const network = await networkWith(server, CONNECTIONS, MESSAGES);
      const goalId = await goal(network);
      const [zoe, robert] = await Promise.all(
        ['Zoe Quillfeather', 'Robert Ashgrove'].map((name) => idOf(network, name)),
      );
      await mutate(server, 'interactionLog', {
        network,
        interactions: [{ with: [zoe, robert], minutes: 60, channel: 'MEETING', at: '2026-03-02T10:00:00Z' }],
      });
      await mutate(server, 'tieSet', { network, ties: [{ person: robert, strength: 0.5 }] });
      return { network, zoe: zoe ?? '', goal: goalId };
    };
    const [a, b] = [await make(), await make()];
    await forget(a.network, a.zoe);
    await mutate(server, 'personDelete', { network: b.network, id: b.zoe });
    const at = '2026-11-23T00:00:00Z';
    const score = async ({ network, goal: id }: { network: string; goal: string }): Promise<unknown> =>
      (
        await read<{ goal: { alignment: unknown } }>(
          server,
          network,
          `goal(id: $goal) { alignment(at: "${at}") { status score coverage freshness focus low high } }`,
          { goal: id },
          ', $goal: ID!',
        )
      ).goal.alignment;
    expect(await score(a)).toEqual(await score(b));
  });

  it('keeps imports from bringing them back, whatever file names them', async () => {
    const { network, zoe } = await rich();
    const own = await exportNetwork(server, network);
    await forget(network, zoe);
    const left = await names(network);
    const reports: ImportAnswer[] = [];
    for (const file of [CONNECTIONS, CARDS, MESSAGES, own]) reports.push(await server.upload(file, { network }));
    for (const { status, problems } of reports) {
      expect(status).toBe('DONE');
      expect(problems.nodes.map(({ code }) => code)).toContain('SUPPRESSED');
      expect(found(JSON.stringify(problems).toLowerCase())).toEqual([]);
    }
    expect((await names(network)).filter((name) => !left.includes(name) && name !== 'Cy Moe')).toEqual([]);
    // What the file's own goal is called is the owner's word, and comes with the owner's file.
    const {
      network: { persons: all },
    } = await server.data<{ network: { persons: { nodes: unknown[] } } }>(
      'query ($id: ID!) { network(id: $id) { persons(first: 100) { nodes { name emails phones profiles { url handle } } } } }',
      { id: network },
    );
    expect(found(JSON.stringify(all.nodes).toLowerCase())).toEqual([]);
  });

  it('knows them again in files never seen before: by another number’s spelling, a mention, a name with an employer', async () => {
    const network = await networkWith(server, CONNECTIONS, CARDS);
    await forget(network, await idOf(network, 'Zoe Quillfeather'));
    const files = [
      vcards([['N:Q;Z;;;', 'FN:Z. Q.', 'TEL:06 11 22 33 44']]),
      MESSAGES,
      vcards([['N:Quillfeather;Zoé;;;', 'FN:Zoé Quillfeather', 'ORG:Brambleworks SAS']]),
    ];
    for (const file of files)
      expect((await server.upload(file, { network })).problems.nodes.map(({ code }) => code)).toContain('SUPPRESSED');
    // Somebody else of the same name and employer, with an account of their own.
    const other = linkedIn([['Zoe', 'Quillfeather', 'another-zoe', '', 'Brambleworks', 'Clerk', '01 Mar 2024']]);
    await server.upload(other, { network });
    expect(await names(network)).toEqual(['Ines Marlowe', 'Robert Ashgrove', 'Zoe Quillfeather']);
  });

  it('lasts through the undoing of an import and of a merge', async () => {
    const network = await createNetwork(server);
    const first = await server.upload(CONNECTIONS, { network });
    await server.upload(CARDS, { network });
    const zoe = await idOf(network, 'Zoe Quillfeather');
    const other = await mutate<{ person: { id: string } }>(
      server,
      'personCreate',
      { network, name: 'Zoe Quillfeather', emails: ['zq@home.example'] },
      'person { id }',
    );
    await mutate(server, 'personsMerge', { network, persons: [zoe, other.person.id] });
    const { mergeEvents } = await read<{ mergeEvents: { nodes: { id: string }[] } }>(
      server,
      network,
      'mergeEvents { nodes { id } }',
    );
    expect(mergeEvents.nodes.length).toBeGreaterThan(0);
    await forget(network, zoe);
    for (const { id } of mergeEvents.nodes) await mutate(server, 'mergeUndo', { network, id });
    await mutate(server, 'importUndo', { network, id: first.id });
    expect(found(await dump(network))).toEqual([]);
  });

  it('can be lifted, and tells of nobody in its list', async () => {
    const network = await networkWith(server, CONNECTIONS);
    const id = await forget(network, await idOf(network, 'Zoe Quillfeather'));
    const { suppressions } = await read<{ suppressions: { totalCount: number; nodes: unknown[] } }>(
      server,
      network,
      'suppressions { totalCount nodes { id at reason } }',
    );
    expect(suppressions).toMatchObject({ totalCount: 1, nodes: [{ id, reason: 'REQUEST' }] });
    await server.upload(CONNECTIONS, { network });
    expect(await names(network)).not.toContain('Zoe Quillfeather');
    const byHand = { network, name: 'Z. Quillfeather', emails: ['zoe@quill.example'] };
    expect((await mutate(server, 'personCreate', byHand)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await names(network)).not.toContain('Z. Quillfeather');
    expect((await mutate(server, 'suppressionLift', { network, id })).userErrors).toEqual([]);
    await server.upload(CONNECTIONS, { network });
    expect(await names(network)).toContain('Zoe Quillfeather');
    expect((await mutate(server, 'suppressionLift', { network, id })).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });

  it('refuses the ego, and strangers to the network', async () => {
    const network = await networkWith(server, CONNECTIONS);
    const { ego } = await read<{ ego: Person }>(server, network, 'ego { id }');
    expect((await mutate(server, 'personForget', { network, id: ego.id })).userErrors).toMatchObject([
      { code: 'BAD_INPUT' },
    ]);
    expect((await mutate(server, 'personForget', { network, id: 'nobody' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });
});
