import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { linkedIn, mutate, networkWith, nodesOf, person, read, vcards } from '../api-surface/support.ts';

interface Queue {
  readonly duplicates: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly score: number;
      readonly preTicked: boolean;
      readonly reason: string;
      readonly consequences: readonly string[];
      readonly persons: readonly { readonly id: string; readonly name: string }[];
      readonly evidence: readonly { readonly field: string; readonly level: string; readonly bits: number }[];
    }[];
  };
}
interface Log {
  readonly mergeEvents: {
    readonly nodes: readonly {
      readonly id: string;
      readonly kind: string;
      readonly actor: string;
      readonly rule: string;
      readonly name: string | null;
      readonly undoneAt: string | null;
      readonly person: { readonly id: string } | null;
    }[];
  };
}
interface Shown {
  readonly id: string;
  readonly name: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly tags: readonly string[];
  readonly profiles: readonly { readonly platform: string }[];
  readonly ties: { readonly nodes: readonly { readonly persons: readonly { readonly name: string }[] }[] };
  readonly sourceRecords: readonly { readonly id: string; readonly platform: string; readonly name: string }[];
}

const QUEUE = `duplicates(first: 100) { totalCount nodes { id score preTicked reason consequences persons { id name }
  evidence { field level bits } } }`;
const LOG = 'mergeEvents { nodes { id kind actor rule name undoneAt person { id } } }';
const SHOWN = `id name emails phones tags profiles { platform } sourceRecords { id platform name }
  ties(first: 50) { nodes { persons { name } } }`;

const LINKEDIN = linkedIn([
  ['Zoé', 'Quillfeather', 'zoe-q', 'zoe@quill.example', 'Brambleworks', 'Engineer', '08 Feb 2020'],
  ['Robert', 'Ashgrove', 'rob-a', '', 'Tidewater Labs', 'Chemist', '09 Feb 2020'],
  ['Ines', 'Marlowe', 'ines-m', '', 'Fernhill', 'Editor', '10 Feb 2020'],
]);
const CARDS = vcards([
  ['UID:c1', 'N:Ashgrove;Bob;;;', 'FN:Bob Ashgrove', 'ORG:Tidewater Labs', 'TEL:+33612345678', 'CATEGORIES:Chess'],
  ['UID:c2', 'N:Marlow;Inès;;;', 'FN:Inès Marlowe', 'EMAIL:ines@home.example', 'CATEGORIES:Book club'],
  ['UID:c3', 'N:Other;Olga;;;', 'FN:Olga Other'],
]);

describe('persons of several sources', () => {
  let server: TestServer;
  const names = async (network: string): Promise<readonly string[]> =>
    (
      await read<{ persons: { nodes: { name: string }[] } }>(server, network, 'persons { nodes { name } }')
    ).persons.nodes.map(({ name }) => name);
  const queue = async (network: string): Promise<Queue['duplicates']> =>
    (await read<Queue>(server, network, QUEUE)).duplicates;
  const log = async (network: string): Promise<Log['mergeEvents']['nodes']> =>
    (await read<Log>(server, network, LOG)).mergeEvents.nodes;
  const shown = async (network: string, id: string): Promise<Shown | null> =>
    (await read<{ person: Shown | null }>(server, network, `person(id: $id) { ${SHOWN} }`, { id }, ', $id: ID!'))
      .person;
  const idOf = async (network: string, name: string): Promise<string> => {
    const found = await read<{ persons: { nodes: { id: string; name: string }[] } }>(
      server,
      network,
      'persons(first: 100) { nodes { id name } }',
    );
    const id = found.persons.nodes.find((each) => each.name === name)?.id;
    if (id === undefined) throw new Error(`nobody is called ${name}`);
    return id;
  };

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(async () => {
    await server.close();
  });

  it('become one by name and employer, and only enter the queue by name alone', async () => {
    const network = await networkWith(server, LINKEDIN, CARDS);
    expect(await names(network)).toEqual(
      ['Robert Ashgrove', 'Inès Marlowe', 'Ines Marlowe', 'Olga Other', 'Zoé Quillfeather'].sort(byFamily),
    );
    const robert = await shown(network, await idOf(network, 'Robert Ashgrove'));
    expect(robert).toMatchObject({ phones: ['+33612345678'], tags: ['Chess'] });
    expect(robert?.sourceRecords.map(({ platform, name }) => [platform, name])).toEqual([
      ['LINKEDIN', 'Robert Ashgrove'],
      ['OTHER', 'Bob Ashgrove'],
    ]);
    const { totalCount, nodes } = await queue(network);
    expect(totalCount).toBe(1);
    expect(nodes[0]?.persons.map(({ name }) => name).sort()).toEqual(['Ines Marlowe', 'Inès Marlowe']);
    expect(nodes[0]?.score).toBeGreaterThan(0.3);
    expect(nodes[0]?.evidence.map(({ field }) => field)).toEqual(expect.arrayContaining(['GIVEN_NAME', 'FAMILY_NAME']));
    expect(nodes[0]?.reason).toContain('name');
    expect(nodes[0]?.consequences[0]).toContain('1 e-mail address');
    expect(await log(network)).toMatchObject([
      { kind: 'MERGE', actor: 'AUTOMATIC', rule: 'SCORE', name: 'Bob Ashgrove' },
    ]);
  });

  it('are merged and taken apart again without a trace in what is exported', async () => {
    const network = await networkWith(server, LINKEDIN, CARDS);
    const [zoe, olga, ines] = await Promise.all(
      ['Zoé Quillfeather', 'Olga Other', 'Ines Marlowe'].map((name) => idOf(network, name)),
    );
    await mutate(server, 'tieSet', { network, ties: [{ person: zoe, with: olga, strength: 0.5 }] });
    await mutate(server, 'tieSet', { network, ties: [{ person: ines, with: olga, strength: 0.7 }] });
    await mutate(server, 'tieSet', { network, ties: [{ person: ines, with: zoe, strength: 0.2 }] });
    await mutate(server, 'interactionLog', {
      network,
      interactions: [
        { with: [zoe], at: '2026-01-02T10:00:00Z', minutes: 30, channel: 'CALL' },
        { with: [zoe, ines, olga], at: '2026-01-03T10:00:00Z', minutes: 60, channel: 'MEETING' },
        { with: [ines], at: '2026-01-02T10:00:00Z', minutes: 30, channel: 'CALL' },
      ],
    });
    await mutate(server, 'goalCreate', {
      network,
      title: 'Meet her',
      requirements: [{ label: 'She', criteria: [{ dimension: 'PERSON', value: ines }] }],
    });
    const before = await exportNetwork(server, network);
    const nodesBefore = await nodesOf(server, network);

    const merge = await mutate<{ person: Shown }>(
      server,
      'personsMerge',
      { network, persons: [zoe, ines] },
      `person { ${SHOWN} }`,
    );
    expect(merge.userErrors).toEqual([]);
    expect(merge.person.id).toBe(zoe);
    expect(merge.person.profiles.map(({ platform }) => platform)).toEqual(['LINKEDIN', 'LINKEDIN']);
    // Ego and Olga; what was said between the two is no tie any more.
    expect(merge.person.ties.nodes).toHaveLength(2);
    expect((await shown(network, ines ?? ''))?.id).toBe(zoe);
    const merged = JSON.parse(await exportNetwork(server, network)) as {
      interactions: { with: string[] }[];
      goals: { requirements: { criteria: { value: string }[] }[] }[];
      persons: { id: string; name: string }[];
    };
    expect(merged.interactions.map((each) => each.with.length).sort()).toEqual([1, 1, 2]);
    const nameOf = new Map(merged.persons.map(({ id, name }) => [id, name]));
    expect(nameOf.get(merged.goals[0]?.requirements[0]?.criteria[0]?.value ?? '')).toBe(merge.person.name);

    const [event] = await log(network);
    expect(event).toMatchObject({ kind: 'MERGE', actor: 'OWNER', rule: 'OWNER', undoneAt: null, person: { id: zoe } });
    const undo = await mutate<{ persons: { id: string }[] }>(
      server,
      'mergeUndo',
      { network, id: event?.id },
      'persons { id }',
    );
    expect(undo.userErrors).toEqual([]);
    expect(undo.persons.map(({ id }) => id).sort()).toEqual([zoe, ines].sort());
    expect(await exportNetwork(server, network)).toBe(before);
    const { MergeEvent: events, Duplicate: duplicates, ...rest } = await nodesOf(server, network);
    const { MergeEvent: eventsBefore, Duplicate: duplicatesBefore, ...restBefore } = nodesBefore;
    expect(rest).toEqual(restBefore);
    expect([events, duplicates]).toEqual([(eventsBefore ?? 0) + 1, (duplicatesBefore ?? 0) + 1]);
    expect((await log(network))[0]?.undoneAt).not.toBeNull();
    const again = await mutate(server, 'mergeUndo', { network, id: event?.id });
    expect(again.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  it('stay one or two as the owner said, whatever is imported again', async () => {
    const network = await networkWith(server, LINKEDIN, CARDS);
    const [pair] = (await queue(network)).nodes;
    expect((await mutate(server, 'duplicateDismiss', { network, id: pair?.id }, 'dismissedId')).userErrors).toEqual([]);
    expect((await queue(network)).totalCount).toBe(0);
    await server.upload(CARDS, { network });
    await server.upload(LINKEDIN.replace('Editor', 'Chief Editor'), { network });
    const { merged, suggested } = await mutate<{ merged: number; suggested: number }>(
      server,
      'identityResolve',
      { network },
      'merged suggested',
    );
    expect([merged, suggested]).toEqual([0, 0]);
    expect((await queue(network)).totalCount).toBe(0);

    const [event] = await log(network);
    await mutate(server, 'mergeUndo', { network, id: event?.id });
    await server.upload(CARDS.replace('Chess', 'Go'), { network });
    await mutate(server, 'identityResolve', { network });
    expect(await names(network)).toEqual(expect.arrayContaining(['Robert Ashgrove', 'Bob Ashgrove']));
  });

  it('are split into the person before the merge, or into a new one', async () => {
    const network = await networkWith(server, LINKEDIN, CARDS);
    const robert = await shown(network, await idOf(network, 'Robert Ashgrove'));
    const before = await exportNetwork(server, network);
    const card = robert?.sourceRecords.find(({ name }) => name === 'Bob Ashgrove');
    const split = await mutate<{ persons: Shown[] }>(
      server,
      'personSplit',
      { network, id: robert?.id, records: [card?.id] },
      `persons { ${SHOWN} }`,
    );
    expect(split.userErrors).toEqual([]);
    expect(split.persons.map(({ name }) => name)).toEqual(['Robert Ashgrove', 'Bob Ashgrove']);
    expect(split.persons[0]?.phones).toEqual([]);
    // Both are contacts: each source said so in the name of its record.
    expect(split.persons.map(({ ties }) => ties.nodes.length)).toEqual([1, 1]);
    const [first, second] = split.persons;
    await mutate(server, 'personsMerge', { network, persons: [first?.id, second?.id] });
    expect(await exportNetwork(server, network)).toBe(before);

    // Two cards with one e-mail address came as one person: there was no merge to take back.
    const joined = await networkWith(
      server,
      linkedIn([['Ada', 'Fenwick', 'ada-f', 'ada@fenwick.example', 'Oak', 'Pilot', '08 Feb 2020']]),
      vcards([['UID:x', 'N:Fenwick;Ada;;;', 'FN:Ada Fenwick', 'EMAIL:Ada@Fenwick.example', 'TEL:+33612340000']]),
    );
    const whole = await exportNetwork(server, joined);
    const ada = await shown(joined, await idOf(joined, 'Ada Fenwick'));
    expect(ada?.sourceRecords).toHaveLength(2);
    const fresh = await mutate<{ persons: Shown[] }>(
      server,
      'personSplit',
      { network: joined, id: ada?.id, records: [ada?.sourceRecords[1]?.id] },
      `persons { ${SHOWN} }`,
    );
    expect(fresh.userErrors).toEqual([]);
    expect(fresh.persons.map(({ ties }) => ties.nodes.length)).toEqual([1, 1]);
    expect(fresh.persons.map(({ phones }) => phones.length)).toEqual([0, 1]);
    const [event] = await log(joined);
    expect(event).toMatchObject({ kind: 'SPLIT' });
    await mutate(server, 'mergeUndo', { network: joined, id: event?.id });
    expect(await exportNetwork(server, joined)).toBe(whole);
  });

  it('keep answering to old ids', async () => {
    const network = await networkWith(server, LINKEDIN);
    const [a, b] = await Promise.all(['Zoé Quillfeather', 'Ines Marlowe'].map((name) => idOf(network, name)));
    const c = await person(server, network, 'Cleo Third');
    await mutate(server, 'personsMerge', { network, persons: [a, b] });
    await mutate(server, 'personsMerge', { network, persons: [c, a] });
    expect((await shown(network, b ?? ''))?.id).toBe(c);
    const update = await mutate<{ person: { id: string; tags: string[] } }>(
      server,
      'personUpdate',
      { network, id: b, tags: ['old id'] },
      'person { id tags }',
    );
    expect(update.person).toEqual({ id: c, tags: ['old id'] });
    const ties = await mutate<{ ties: { strength: number }[] }>(
      server,
      'tieSet',
      { network, ties: [{ person: b, strength: 0.9 }] },
      'ties { strength }',
    );
    expect(ties.ties).toEqual([{ strength: 0.9 }]);
    const goal = await mutate(server, 'goalCreate', {
      network,
      title: 'Her',
      requirements: [{ label: 'She', criteria: [{ dimension: 'PERSON', value: b }] }],
    });
    expect(goal.userErrors).toEqual([]);
    // Taken apart in the order of time, not of the stack.
    const [second, first] = await log(network);
    await mutate(server, 'mergeUndo', { network, id: first?.id });
    expect((await shown(network, b ?? ''))?.id).toBe(b);
    expect((await shown(network, a ?? ''))?.id).toBe(c);
    await mutate(server, 'mergeUndo', { network, id: second?.id });
    expect((await shown(network, a ?? ''))?.id).toBe(a);
    expect((await mutate(server, 'personDelete', { network, id: a })).userErrors).toEqual([]);
  });

  it('are refused with a reason a client can act on', async () => {
    const network = await networkWith(server, LINKEDIN);
    const a = await idOf(network, 'Zoé Quillfeather');
    const record = (await shown(network, a))?.sourceRecords[0]?.id;
    const answers = [
      await mutate(server, 'personsMerge', { network, persons: [a] }),
      await mutate(server, 'personsMerge', { network, persons: [a, 'nobody'] }),
      await mutate(server, 'personSplit', { network, id: a, records: [record] }),
      await mutate(server, 'personSplit', { network, id: a, records: ['none'] }),
      await mutate(server, 'duplicateDismiss', { network, id: 'none' }),
      await mutate(server, 'mergeUndo', { network, id: 'none' }),
    ];
    expect(answers.map(({ userErrors }) => [userErrors[0]?.code, userErrors[0]?.field])).toEqual([
      ['BAD_INPUT', 'persons'],
      ['NOT_FOUND', 'persons[1]'],
      ['BAD_INPUT', 'records'],
      ['NOT_FOUND', 'records[0]'],
      ['NOT_FOUND', 'id'],
      ['NOT_FOUND', 'id'],
    ]);
  });
});

function byFamily(a: string, b: string): number {
  const family = (name: string): string => name.split(' ').at(-1) ?? '';
  return family(a) < family(b) ? -1 : family(a) > family(b) ? 1 : 0;
}
