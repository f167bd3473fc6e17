import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createNetwork, exportNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { linkedIn, mutate, networkWith, nodesOf, person, read } from '../api-surface/support.ts';
import { personRecord, record, take } from './stub-reader.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

const MINE = linkedIn([
  ['Ada', 'Martin', 'ada', '', 'Acme', 'CFO', '05 Mar 2024'],
  ['Bo', 'Li', 'bo', '', 'Globex', 'CTO', '06 Mar 2024'],
]);
/** Ada's own: Bo whom I know too, Cy whom I don't, myself, and her own second profile row without an address. */
const ADAS = linkedIn([
  ['Bo', 'Li', 'bo', '', 'Globex', 'CTO', '01 Feb 2020'],
  ['Cy', 'Moe', 'cy', '', 'Initech', 'Investor', '02 Feb 2020'],
  ['Made', 'Up', 'made-up', '', 'Myself Inc', 'Founder', '05 Mar 2024'],
]);

interface Shown {
  readonly id: string;
  readonly name: string;
  readonly degree: number | null;
}

async function start(): Promise<{ readonly network: string; readonly ada: string }> {
  const network = await networkWith(server, MINE);
  const { ego, persons } = await read<{ ego: Shown; persons: { nodes: Shown[] } }>(
    server,
    network,
    'ego { id } persons { nodes { id name } }',
  );
  await mutate(server, 'personUpdate', { network, id: ego.id, name: 'Made Up' });
  return { network, ada: persons.nodes.find(({ name }) => name === 'Ada Martin')?.id ?? '' };
}

const PERSONS = 'persons { nodes { id name degree tags } }';
const consent = '2026-11-01';

describe('the environment of a contact', () => {
  it('makes the second degree real, joins whom one knows, and finds oneself in it', async () => {
    const { network, ada } = await start();
    const report = await server.upload(ADAS, { network, as: 'CONTACTS_OF', person: ada, consent });
    expect(report).toMatchObject({ status: 'DONE', counts: { created: 1, updated: 2 } });
    const { persons, ego } = await read<{ persons: { nodes: Shown[] }; ego: { positions: unknown[] } }>(
      server,
      network,
      `${PERSONS} ego { positions { title } }`,
    );
    expect(persons.nodes.map(({ name, degree }) => [name, degree])).toEqual([
      ['Bo Li', 1],
      ['Ada Martin', 1],
      ['Cy Moe', 2],
    ]);
    expect(ego.positions).toEqual([{ title: 'Founder' }]);
    const cy = persons.nodes.find(({ name }) => name === 'Cy Moe')?.id;
    const paths = await read<{ shortestPaths: { persons: { name: string }[]; status: string }[] }>(
      server,
      network,
      'shortestPaths(to: $to) { persons { name } status }',
      { to: cy },
      ', $to: ID!',
    );
    expect(paths.shortestPaths[0]).toEqual({
      persons: [{ name: 'Made Up' }, { name: 'Ada Martin' }, { name: 'Cy Moe' }],
      status: 'UNVERIFIED',
    });
  });

  it('records whose it is and their consent, is listed with them, and goes as a whole', async () => {
    const { network, ada } = await start();
    const [before, nodes] = [await exportNetwork(server, network), await nodesOf(server, network)];
    const { id } = await server.upload(ADAS, { network, as: 'CONTACTS_OF', person: ada, consent });
    const fields = 'person(id: $ada) { environment { id mode consent person { id } } }';
    const environment = async (): Promise<unknown> =>
      (await read<{ person: { environment: unknown } }>(server, network, fields, { ada }, ', $ada: ID!')).person
        .environment;
    expect(await environment()).toEqual([{ id, mode: 'CONTACTS_OF', consent, person: { id: ada } }]);
    const { persons } = await read<{
      persons: { nodes: { name: string; ties: { nodes: { provenance: unknown[]; persons: Shown[] }[] } }[] };
    }>(
      server,
      network,
      'persons(first: 5) { nodes { name ties(first: 5) { nodes { persons { name } provenance { origin platforms imports { id } } } } } }',
    );
    const cy = persons.nodes.find(({ name }) => name === 'Cy Moe');
    expect(cy?.ties.nodes.map(({ provenance }) => provenance)).toEqual([
      [{ origin: 'IMPORTED', platforms: ['LINKEDIN'], imports: [{ id }] }],
    ]);
    expect((await mutate(server, 'importUndo', { network, id })).userErrors).toEqual([]);
    expect(await exportNetwork(server, network)).toBe(before);
    expect(await nodesOf(server, network)).toEqual({ ...nodes, Import: 2 });
    expect(await environment()).toEqual([]);
  });

  it('is another source than one’s own file of the same person, so that neither overwrites the other', async () => {
    const { network, ada } = await start();
    await server.upload(ADAS, { network, as: 'CONTACTS_OF', person: ada, consent });
    const before = await exportNetwork(server, network);
    expect(await server.upload(MINE, { network })).toMatchObject({ counts: { created: 0, updated: 0, skipped: 2 } });
    expect(await server.upload(ADAS, { network, as: 'CONTACTS_OF', person: ada, consent })).toMatchObject({
      counts: { created: 0, updated: 0, skipped: 3 },
    });
    expect(await exportNetwork(server, network)).toBe(before);
  });

  it('has the contact themselves in it, whose own labels and messages stay out', async () => {
    const { network, ada } = await start();
    const events = [
      personRecord('me', { name: { full: 'Ada Martin' } }),
      personRecord('z', { name: { full: 'Zoe Roy' }, tags: ['Family'], emails: ['zoe@example.org'] }),
      record({ kind: 'EGO', row: 1, externalId: 'profile', name: { full: 'Ada Martin' }, emails: ['ada@example.org'] }),
      record({ kind: 'INTERACTION', row: 4, with: ['z'], at: '2026-01-01T00:00:00Z', channel: 'MESSAGE' }),
      record({ kind: 'INTERACTION', row: 5, with: ['z'], at: '2026-01-02T00:00:00Z', channel: 'MESSAGE' }),
    ];
    const outcome = await take(server, network, events, { mode: 'CONTACTS_OF', ownerId: ada });
    expect(outcome.problems).toMatchObject([{ row: 4, code: 'NOT_OURS' }]);
    expect(outcome.counts).toMatchObject({ created: 2, updated: 1, skipped: 2 });
    const { persons, ego } = await read<{ persons: { nodes: { name: string; emails: string[] }[] }; ego: unknown }>(
      server,
      network,
      'persons { nodes { name degree tags emails } } ego { name emails }',
    );
    expect(persons.nodes.filter(({ name }) => name !== 'Bo Li')).toEqual([
      { name: 'Ada Martin', degree: 1, tags: [], emails: ['ada@example.org'] },
      { name: 'Zoe Roy', degree: 2, tags: [], emails: ['zoe@example.org'] },
    ]);
    expect(ego).toEqual({ name: 'Made Up', emails: [] });
    expect(JSON.parse(await exportNetwork(server, network))).toMatchObject({ interactions: [] });
  });

  it('takes two persons of the ego’s name, or one of another day, for others', async () => {
    const { network, ada } = await start();
    const row = (slug: string, date: string): string[] => ['Made', 'Up', slug, '', '', '', date];
    const twice = linkedIn([row('one', '05 Mar 2024'), row('two', '05 Mar 2024')]);
    expect(await server.upload(twice, { network, as: 'CONTACTS_OF', person: ada, consent })).toMatchObject({
      counts: { created: 2 },
    });
    const otherDay = linkedIn([row('three', '01 Jan 2019')]);
    expect(await server.upload(otherDay, { network, as: 'CONTACTS_OF', person: ada, consent })).toMatchObject({
      counts: { created: 1 },
    });
  });

  it.each([
    ['no person', { as: 'CONTACTS_OF', consent }, 400],
    ['no consent', { as: 'CONTACTS_OF', person: 'ada' }, 400],
    ['a person and another mode', { as: 'CONTACTS', person: 'ada', consent }, 400],
    ['nobody', { as: 'CONTACTS_OF', person: 'nobody', consent }, 404],
    ['somebody who is no contact', { as: 'CONTACTS_OF', person: 'stranger', consent }, 400],
  ])('is refused with %s, and keeps no upload', async (_what, parameters: Record<string, string>, status) => {
    const { network, ada } = await start();
    const stranger = await person(server, network, 'Somebody Else');
    const ids: Record<string, string> = { ada, stranger };
    const given = {
      ...parameters,
      network,
      ...(parameters['person'] ? { person: ids[parameters['person']] ?? 'nobody' } : {}),
    };
    const response = await server.fetch(`/imports?${new URLSearchParams(given).toString()}`, {
      method: 'POST',
      body: ADAS,
    });
    expect(response.status).toBe(status);
  });

  it('is no whole network', async () => {
    const { network, ada } = await start();
    const whole = await exportNetwork(server, await createNetwork(server));
    expect(await server.upload(whole, { network, as: 'CONTACTS_OF', person: ada, consent })).toMatchObject({
      status: 'FAILED',
      counts: { created: 0 },
    });
  });
});
