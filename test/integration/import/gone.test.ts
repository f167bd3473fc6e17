import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { linkedIn, mutate, networkWith, nodesOf, read, vcards } from '../api-surface/support.ts';

const row = (name: string, on: string): [string, string, string, string, string, string, string] => {
  const [given = '', family = ''] = name.split(' ');
  return [
    given,
    family,
    `${given}-${family}`.toLowerCase(),
    `${given}@made.example`.toLowerCase(),
    'Fernhill',
    'Editor',
    on,
  ];
};
const EARLIER = linkedIn([
  row('Ann Alder', '08 Feb 2020'),
  row('Bo Beech', '09 Feb 2020'),
  row('Cy Cedar', '10 Feb 2021'),
  row('Di Dogwood', '11 Feb 2021'),
]);
const LATER = linkedIn([
  row('Ann Alder', '08 Feb 2020'),
  row('Bo Beech', '09 Feb 2020'),
  row('Ed Elder', '12 Mar 2024'),
]);
const CARDS = vcards([['UID:cy', 'FN:Cy Cedar', 'N:Cedar;Cy;;;', 'EMAIL:cy@made.example']]);

describe('a newer export of a platform', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(async () => {
    await server.close();
  });

  interface Contact {
    readonly name: string;
    readonly tie: { readonly until: string | null; readonly platforms: readonly string[] } | null;
  }
  const persons = async (network: string): Promise<Record<string, Contact['tie']>> => {
    const { persons: all } = await read<{ persons: { nodes: Contact[] } }>(
      server,
      network,
      'persons(first: 100) { nodes { name tie { until platforms } } }',
    );
    return Object.fromEntries(all.nodes.map(({ name, tie }) => [name, tie]));
  };

  it('ends the ties of those who are gone, where no other source shows them, and undoing it brings them back', async () => {
    const network = await networkWith(server, EARLIER);
    await server.upload(CARDS, { network, platform: 'APPLE' });
    const before = await exportNetwork(server, network);
    const { id, status, problems } = await server.upload(LATER, { network });
    expect([status, problems.nodes.map(({ code }) => code)]).toEqual(['DONE', ['TIES_ENDED']]);
    const after = await persons(network);
    expect(after['Ann Alder']).toEqual({ until: null, platforms: ['LINKEDIN'] });
    expect(after['Di Dogwood']).toEqual({ until: '2024-03-12', platforms: ['LINKEDIN'] });
    expect(after['Cy Cedar']).toEqual({ until: null, platforms: ['APPLE'] });
    expect(after['Ed Elder']).toEqual({ until: null, platforms: ['LINKEDIN'] });
    const again = await server.upload(LATER, { network });
    expect(again.problems.nodes).toEqual([]);
    await server.data(
      'mutation ($network: ID!, $id: ID!) { importUndo(input: { network: $network, id: $id }) { userErrors { message } } }',
      { network, id: again.id },
    );
    await server.data(
      'mutation ($network: ID!, $id: ID!) { importUndo(input: { network: $network, id: $id }) { userErrors { message } } }',
      { network, id },
    );
    expect(await exportNetwork(server, network)).toBe(before);
  });

  it('stays where an interaction is logged later, which says so, and the owner can open the tie again', async () => {
    const network = await networkWith(server, EARLIER);
    await server.upload(LATER, { network });
    const { persons: all } = await read<{ persons: { nodes: { id: string; name: string }[] } }>(
      server,
      network,
      'persons(first: 100) { nodes { id name } }',
    );
    const idOf = (name: string): string => all.nodes.find((each) => each.name === name)?.id ?? '';
    const meet = (names: readonly string[], at: string) =>
      mutate<{ interactions: unknown[]; endedTies: unknown[] }>(
        server,
        'interactionLog',
        { network, interactions: [{ with: names.map(idOf), at, minutes: 30, channel: 'MEETING' }] },
        'interactions { id } endedTies { until persons { name } }',
      );
    expect(await meet(['Di Dogwood'], '2024-03-11T10:00:00Z')).toMatchObject({ endedTies: [] });
    const met = await meet(['Ann Alder', 'Di Dogwood'], '2024-06-01T10:00:00Z');
    expect(met.interactions).toHaveLength(1);
    expect(met.endedTies).toMatchObject([{ until: '2024-03-12' }]);
    expect(JSON.stringify(met.endedTies)).toContain('Di Dogwood');
    expect((await persons(network))['Di Dogwood']).toMatchObject({ until: '2024-03-12' });
    expect(JSON.parse(await exportNetwork(server, network))).toMatchObject({ interactions: [{}, {}] });

    await mutate(server, 'tieEnd', { network, person: idOf('Di Dogwood'), until: null }, 'ties { until }');
    expect((await persons(network))['Di Dogwood']).toMatchObject({ until: null });
    expect(await meet(['Di Dogwood'], '2024-06-02T10:00:00Z')).toMatchObject({ endedTies: [] });
    // The owner's word holds against the same export once more.
    await server.upload(LATER, { network });
    expect((await persons(network))['Di Dogwood']).toMatchObject({ until: null });
  });

  it('takes somebody who is there again for there again', async () => {
    const network = await networkWith(server, EARLIER);
    await server.upload(LATER, { network });
    await server.upload(
      linkedIn([
        ...['Ann Alder', 'Bo Beech', 'Di Dogwood'].map((name) => row(name, '08 Feb 2020')),
        row('Ed Elder', '12 Mar 2025'),
      ]),
      { network },
    );
    expect((await persons(network))['Di Dogwood']?.until).toBeNull();
  });

  it.each([
    ['an older export', LATER, EARLIER],
    ['a part of one', EARLIER, linkedIn([row('Ann Alder', '08 Feb 2020'), row('Ed Elder', '12 Mar 2024')])],
  ])('ends nothing by %s', async (_what, first, second) => {
    const network = await networkWith(server, first);
    const { problems } = await server.upload(second, { network });
    expect(problems.nodes.map(({ code }) => code)).toEqual(['TIES_KEPT']);
    expect(Object.values(await persons(network)).filter((tie) => tie?.until)).toEqual([]);
  });

  const many = (from: number, to: number, on = '08 Feb 2020') =>
    Array.from({ length: to - from }, (_, n) => row(`Given${from + n} Family${from + n}`, on));
  const newer = row('Ed Elder', '12 Mar 2024');

  it('ends the few who are missing from a long one, and nobody where so many are that it must be a part', async () => {
    const network = await networkWith(server, linkedIn(many(0, 60)));
    const part = await server.upload(linkedIn([...many(0, 50), newer]), { network });
    expect(part.problems.nodes.map(({ code }) => code)).toEqual(['TIES_KEPT']);
    const whole = await server.upload(linkedIn([...many(0, 56), newer]), { network });
    expect(whole.problems.nodes.map(({ code }) => code)).toEqual(['TIES_ENDED']);
    expect(Object.values(await persons(network)).filter((tie) => tie?.until)).toHaveLength(4);
  });

  it('ends nobody of one account by a newer export of another', async () => {
    const network = await networkWith(server, linkedIn(many(0, 40)), linkedIn(many(100, 110)));
    const { problems } = await server.upload(linkedIn([...many(0, 40), newer]), { network });
    expect(problems.nodes.map(({ code }) => code)).toEqual(['TIES_KEPT']);
    expect(Object.values(await persons(network)).filter((tie) => tie?.until)).toEqual([]);
  });

  it('ends nobody by the export of somebody else, and a dry run says the same', async () => {
    const network = await networkWith(server, linkedIn(many(0, 5)));
    const theirs = linkedIn([...many(100, 108), newer]);
    for (const parameters of [{ network, dryRun: 'true' }, { network }] as const) {
      const { problems } = await server.upload(theirs, parameters);
      expect(problems.nodes.map(({ code }) => code)).toEqual(['TIES_KEPT']);
    }
    expect(Object.values(await persons(network)).filter((tie) => tie?.until)).toEqual([]);
  });

  it('holds against an older export that is imported once more, which adds nothing', async () => {
    const network = await networkWith(server, EARLIER);
    const { id } = await server.upload(LATER, { network });
    const nodes = await nodesOf(server, network);
    for (let times = 1; times <= 2; times += 1) {
      const { counts } = await server.upload(EARLIER, { network });
      expect(counts).toMatchObject({ created: 0, updated: 0 });
      expect((await persons(network))['Di Dogwood']?.until).toBe('2024-03-12');
      expect((await persons(network))['Ed Elder']?.until).toBeNull();
      expect((await nodesOf(server, network))['TieRecord']).toBe(nodes['TieRecord']);
    }
    // What is left says that they are there.
    await mutate(server, 'importUndo', { network, id });
    expect((await persons(network))['Di Dogwood']?.until).toBeNull();
  });

  it('holds as well where the older export says something else of the tie', async () => {
    const network = await networkWith(server, EARLIER);
    await server.upload(LATER, { network });
    const other = EARLIER.replace('11 Feb 2021', '12 Feb 2021');
    await server.upload(other, { network });
    expect(await server.upload(other, { network })).toMatchObject({ counts: { created: 0, updated: 0 } });
    expect((await persons(network))['Di Dogwood']?.until).toBe('2024-03-12');
  });

  it('leaves nobody behind of whom nothing else is known once the older one is undone', async () => {
    const network = await networkWith(server);
    const { id } = await server.upload(EARLIER, { network });
    await server.upload(LATER, { network });
    await server.data(
      'mutation ($network: ID!, $id: ID!) { importUndo(input: { network: $network, id: $id }) { userErrors { message } } }',
      { network, id },
    );
    expect((await persons(network))['Di Dogwood'] ?? null).toBeNull();
    expect((await persons(network))['Ed Elder']?.until).toBeNull();
  });

  it('ends nothing by an address book that has fewer', async () => {
    const network = await networkWith(server, CARDS);
    await server.upload(vcards([['UID:dy', 'FN:Dy Dee', 'N:Dee;Dy;;;']]), { network });
    expect(Object.values(await persons(network)).filter((tie) => tie?.until)).toEqual([]);
  });
});
