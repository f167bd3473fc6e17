import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createNetwork, exportNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { linkedIn, mutate, networkWith, nodesOf, person, read } from './support.ts';

const DETAILS = `id name degree emails phones tags place { country region locality } expertise { name level classified }
  profiles { platform handle url } positions { title seniority sectorSource sector { code } organization { id name } }`;
const ADA = linkedIn([['Ada', 'Martin', 'ada-martin', 'ada@example.org', 'BNP Paribas', 'CFO', '05 Mar 2024']]);

interface Shown {
  readonly id: string;
  readonly name: string;
  readonly degree: number | null;
  readonly emails: readonly string[];
  readonly tags: readonly string[];
  readonly positions: readonly {
    readonly title: string | null;
    readonly sectorSource: string | null;
    readonly sector: { readonly code: string } | null;
    readonly organization: { readonly id: string; readonly name: string } | null;
  }[];
}

describe('a person by hand', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(async () => {
    await server.close();
  });

  const persons = async (network: string): Promise<readonly Shown[]> =>
    (await read<{ persons: { nodes: Shown[] } }>(server, network, `persons { nodes { ${DETAILS} } }`)).persons.nodes;

  it('is created with everything said, as a contact only with a tie', async () => {
    const network = await createNetwork(server);
    await person(server, network, 'Known Of');
    const input = {
      network,
      name: ' Bo Li ',
      emails: ['bo@example.org'],
      phones: ['+33 6 00 00 00 00'],
      tags: ['b', 'a'],
      place: { country: 'fr', region: 'Bretagne', locality: 'Rennes' },
      expertise: [{ name: 'venture finance', level: 0.8 }],
      profiles: [{ platform: 'XING', handle: 'bo' }],
      positions: [{ organization: 'Acme', title: 'CFO', sector: 'k', occupation: '1211', seniority: 4 }],
      tie: { strength: 0.64, since: '2020-01-01', kinds: ['FRIEND'], private: true },
    };
    const { person: made } = await mutate<{ person: Shown }>(
      server,
      'personCreate',
      input,
      `person { ${DETAILS}
      tie { strength declared since kinds private platforms } }`,
    );
    expect(made).toMatchObject({
      name: 'Bo Li',
      degree: 1,
      emails: ['bo@example.org'],
      tags: ['a', 'b'],
      place: { country: 'FR', region: 'Bretagne', locality: 'Rennes' },
      expertise: [{ name: 'venture finance', level: 0.8, classified: false }],
      profiles: [{ platform: 'XING', handle: 'bo', url: null }],
      positions: [{ title: 'CFO', seniority: 4, sector: { code: 'K' }, sectorSource: 'STATED' }],
      tie: { strength: 0.64, declared: 0.64, since: '2020-01-01', kinds: ['FRIEND'], private: true, platforms: [] },
    });
    expect((await persons(network)).map(({ name, degree }) => [name, degree])).toEqual([
      ['Bo Li', 1],
      ['Known Of', null],
    ]);
  });

  it.each([
    [{ name: ' ' }, 'name'],
    [{ name: 'A', place: { country: 'France' } }, 'place.country'],
    [{ name: 'A', positions: [{ title: 'x' }, { sector: 'ZZ' }] }, 'positions[1].sector'],
    [{ name: 'A', positions: [{ seniority: 6 }] }, 'positions[0].seniority'],
    [{ name: 'A', expertise: [{ name: 'x', level: 0 }] }, 'expertise[0].level'],
    [{ name: 'A', expertise: [{ name: ' ' }] }, 'expertise[0].name'],
    [{ name: 'A', tie: { strength: 1.5 } }, 'tie.strength'],
  ])('is refused with the field that cannot be: %j', async (input, field) => {
    const network = await createNetwork(server);
    const { userErrors, person: made } = await mutate<{ person: null }>(
      server,
      'personCreate',
      { network, ...input },
      'person { id }',
    );
    expect([made, userErrors]).toEqual([null, [expect.objectContaining({ field, code: 'BAD_INPUT' })]]);
    expect(await persons(network)).toEqual([]);
  });

  it('keeps what an update leaves out, clears with null, and survives the file that made it', async () => {
    const network = await networkWith(server, ADA);
    const [ada] = await persons(network);
    const id = ada?.id;
    const update = (input: object): Promise<{ person: Shown }> =>
      mutate<{ person: Shown }>(server, 'personUpdate', { network, id, ...input }, `person { ${DETAILS} }`);
    expect((await update({ tags: ['vip'] })).person).toMatchObject({ name: 'Ada Martin', tags: ['vip'], degree: 1 });
    expect((await update({ emails: null, name: 'Ada King' })).person).toMatchObject({
      name: 'Ada King',
      emails: [],
      tags: ['vip'],
      positions: [{ title: 'CFO' }],
    });
    expect(await server.upload(ADA, { network })).toMatchObject({ counts: { created: 0, updated: 0, skipped: 1 } });
    const promoted = ADA.replace('CFO', 'CEO');
    expect(await server.upload(promoted, { network })).toMatchObject({ counts: { updated: 1 } });
    expect(await persons(network)).toMatchObject([
      { id, name: 'Ada King', emails: [], tags: ['vip'], positions: [{ title: 'CEO' }] },
    ]);
    expect((await update({ name: null })) as unknown).toMatchObject({ userErrors: [{ field: 'name' }] });
  });

  it('keeps both of two updates sent at the same time', async () => {
    const network = await createNetwork(server);
    const id = await person(server, network, 'Ada');
    await Promise.all(
      [{ tags: ['t'] }, { emails: ['a@example.org'] }, { phones: ['1'] }, { expertise: [{ name: 'chess' }] }].map(
        async (input) => mutate(server, 'personUpdate', { network, id, ...input }),
      ),
    );
    expect(await persons(network)).toMatchObject([
      { tags: ['t'], emails: ['a@example.org'], phones: ['1'], expertise: [{ name: 'chess' }] },
    ]);
  });

  it('leaves nothing behind when deleted, whatever was said of it', async () => {
    const network = await networkWith(server, ADA);
    const before = await exportNetwork(server, network);
    const nodes = await nodesOf(server, network);
    const [ada] = await persons(network);
    const id = await person(server, network, 'Bo', {
      emails: ['bo@example.org'],
      profiles: [{ platform: 'XING', handle: 'bo' }],
      expertise: [{ name: 'chess' }],
      positions: [{ organization: 'Acme', title: 'CFO' }],
      tie: { strength: 0.36 },
    });
    // A second version of the record, with other keys, employer and expertise.
    const changes = {
      emails: ['bo@example.org', 'bo@example.net'],
      positions: [{ organization: 'Other' }],
      expertise: [{ name: 'go' }],
    };
    await mutate(server, 'personUpdate', { network, id, ...changes });
    await mutate(server, 'tieSet', { network, ties: [{ person: id, with: ada?.id, strength: 0.16 }] });
    const meeting = { with: [id], minutes: 30, channel: 'MEETING' };
    await mutate(server, 'interactionLog', { network, interactions: [meeting] });
    expect(await mutate(server, 'personDelete', { network, id }, 'deletedId')).toEqual({
      deletedId: id,
      userErrors: [],
    });
    expect(await nodesOf(server, network)).toEqual(nodes);
    expect(await exportNetwork(server, network)).toBe(before);
    expect(await mutate(server, 'personDelete', { network, id }, 'deletedId')).toMatchObject({
      deletedId: null,
      userErrors: [{ code: 'NOT_FOUND' }],
    });
  });

  it('is not deleted while a goal names it, nor is the ego', async () => {
    const network = await createNetwork(server);
    const id = await person(server, network, 'Bo');
    const requirements = [{ label: 'Bo', criteria: [{ dimension: 'PERSON', value: id }] }];
    const { goal } = await mutate<{ goal: { id: string } }>(
      server,
      'goalCreate',
      { network, title: 'Meet Bo', requirements },
      'goal { id }',
    );
    expect(await mutate(server, 'personDelete', { network, id })).toMatchObject({ userErrors: [{ code: 'CONFLICT' }] });
    await mutate(server, 'goalDelete', { network, id: goal.id });
    expect(await mutate(server, 'personDelete', { network, id })).toEqual({ userErrors: [] });
    const { ego } = await read<{ ego: { id: string } }>(server, network, 'ego { id }');
    expect(await mutate(server, 'personDelete', { network, id: ego.id })).toMatchObject({
      userErrors: [{ code: 'BAD_INPUT' }],
    });
  });
});

describe('what organizations do, by hand', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(async () => {
    await server.close();
  });

  const FILE = linkedIn([
    ['Ada', 'Martin', 'ada', '', 'Zorblax', 'Zorbleur', '05 Mar 2024'],
    ['Bo', 'Li', 'bo', '', 'ZORBLAX SAS', 'Zorbleur', '05 Mar 2024'],
    ['Cy', 'Roy', 'cy', '', 'Qwertz', 'Zorbleur', '05 Mar 2024'],
  ]);
  interface Known {
    readonly persons: { readonly nodes: readonly Shown[] };
    readonly organizationsToClassify: readonly { contacts: number; organization: { id: string; name: string } }[];
  }
  const known = (network: string): Promise<Known> =>
    read<Known>(
      server,
      network,
      `persons { nodes { ${DETAILS} } } organizationsToClassify { contacts organization { id name } }`,
    );
  const sectors = ({ persons: { nodes } }: Known): unknown =>
    nodes.map(({ name, positions }) => [name, positions[0]?.sector?.code ?? null, positions[0]?.sectorSource ?? null]);

  it('tells the sector of everybody there at once, of those who come later too, until it is taken back', async () => {
    const network = await networkWith(server, FILE);
    const before = await known(network);
    expect(before.organizationsToClassify).toMatchObject([{ contacts: 2 }, { contacts: 1 }]);
    const ids = before.organizationsToClassify.map(({ organization }) => organization.id);
    const classify = (organizations: readonly object[]): Promise<unknown> =>
      mutate(server, 'organizationClassify', { network, organizations }, 'organizations { id sector { code } }');
    expect(
      await classify([
        { id: ids[0], sector: '64.19' },
        { id: ids[1], sector: 'nope' },
      ]),
    ).toMatchObject({
      organizations: null,
      userErrors: [{ field: 'organizations[1].sector' }],
    });
    expect(
      await classify([
        { id: ids[0], sector: '64.19' },
        { id: ids[1], sector: 'j' },
      ]),
    ).toEqual({
      organizations: [
        { id: ids[0], sector: { code: '64.19' } },
        { id: ids[1], sector: { code: 'J' } },
      ],
      userErrors: [],
    });
    await server.upload(linkedIn([['Di', 'Ng', 'di', '', 'Zorblax', '', '05 Mar 2024']]), { network });
    expect(sectors(await known(network))).toEqual([
      ['Bo Li', '64.19', 'OWNER'],
      ['Ada Martin', '64.19', 'OWNER'],
      ['Di Ng', '64.19', 'OWNER'],
      ['Cy Roy', 'J', 'OWNER'],
    ]);
    await classify([{ id: ids[0], sector: null }]);
    const after = await known(network);
    expect(sectors(after)).toEqual([
      ['Bo Li', null, null],
      ['Ada Martin', null, null],
      ['Di Ng', null, null],
      ['Cy Roy', 'J', 'OWNER'],
    ]);
    expect(after.organizationsToClassify).toMatchObject([{ contacts: 3, organization: { id: ids[0] } }]);
  });

  it('still counts after the network took in its own export, where a guess stands', async () => {
    const network = await networkWith(server, linkedIn([['Ada', 'M', 'ada', '', 'BNP Paribas', 'CFO', '05 Mar 2024']]));
    await server.upload(await exportNetwork(server, network), { network });
    const before = await known(network);
    expect(sectors(before)).toEqual([['Ada M', expect.stringMatching(/^64/), 'CLASSIFIED']]);
    const id = before.persons.nodes[0]?.positions[0]?.organization?.id;
    await mutate(server, 'organizationClassify', { network, organizations: [{ id, sector: 'G' }] });
    expect(sectors(await known(network))).toEqual([['Ada M', 'G', 'OWNER']]);
  });
});
