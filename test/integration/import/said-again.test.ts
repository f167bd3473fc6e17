import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createNetwork, exportNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { mutate, nodesOf, read } from '../api-surface/support.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

const at = '2026-01-01T10:00:00.000Z';
const CLUB = {
  ambit: 1,
  source: 'club',
  ego: { name: 'Somebody' },
  persons: [
    { id: 'p1', name: 'Ada Martin', emails: ['ada@example.org'] },
    { id: 'p2', name: 'Di Fox', emails: ['di@example.org'] },
    { id: 'p3', name: 'Cy Moe', emails: ['cy@example.org'] },
  ],
  ties: ['p1', 'p2', 'p3'].map((b) => ({ a: 'ego', b })),
  interactions: [
    { with: ['p1', 'p2'], at, minutes: 30, channel: 'MEETING' },
    { with: ['p2'], at, minutes: 30, channel: 'MEETING' },
    { with: ['p1'], at: '2026-01-02T10:00:00.000Z', minutes: 10, channel: 'CALL' },
    { with: ['p1', 'p2', 'p3'], at: '2026-01-03T10:00:00.000Z', minutes: 90, channel: 'MEETING', note: 'the three' },
  ],
};
const FILE = JSON.stringify(CLUB);

async function idOf(network: string, name: string): Promise<string> {
  const { persons } = await read<{ persons: { nodes: { id: string; name: string }[] } }>(
    server,
    network,
    'persons(first: 100) { nodes { id name } }',
  );
  const found = persons.nodes.find((person) => person.name === name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found.id;
}

async function remove(network: string, name: string): Promise<void> {
  const { userErrors } = await mutate(server, 'personDelete', { network, id: await idOf(network, name) });
  expect(userErrors).toEqual([]);
}

/** What the network's own file says of interactions, by the names of those who took part. */
async function interactionsOf(network: string): Promise<readonly string[]> {
  const { persons, interactions = [] } = JSON.parse(await exportNetwork(server, network)) as {
    readonly persons: readonly { readonly id: string; readonly name: string }[];
    readonly interactions?: readonly { readonly with: readonly string[]; readonly at: string }[];
  };
  const names = new Map(persons.map(({ id, name }) => [id, name.split(' ')[0] ?? '']));
  return interactions
    .map(
      (each) =>
        `${each.at.slice(0, 10)} ${each.with
          .map((id) => names.get(id))
          .sort()
          .join(' ')}`,
    )
    .sort();
}

const ALL = ['2026-01-01 Ada Di', '2026-01-01 Di', '2026-01-02 Ada', '2026-01-03 Ada Cy Di'];
const WITHOUT_ADA = ['2026-01-01 Di', '2026-01-01 Di', '2026-01-03 Cy Di'];

/** As networks were before interactions knew by which source they are said: ids of whoever took part first. */
async function forgetKeys(network: string, ids: ReadonlyMap<string, string>): Promise<void> {
  await server.graph.administer(
    'MATCH (i:Interaction) WHERE i.networkId = $network AND i.at IS NOT NULL REMOVE i.sourceKeys',
    { network },
  );
  for (const [note, id] of ids)
    await server.graph.administer('MATCH (i:Interaction {networkId: $network, note: $note}) SET i.id = $id', {
      network,
      note,
      id,
    });
}

async function idsByNote(network: string): Promise<ReadonlyMap<string, string>> {
  const rows = await server.graph.administer(
    'MATCH (i:Interaction) WHERE i.networkId = $network AND i.note IS NOT NULL RETURN i.note AS note, i.id AS id',
    { network },
  );
  return new Map(rows.map(({ note, id }) => [String(note), String(id)]));
}

describe('interactions that a file says again', () => {
  it('are there once, with everybody, where somebody of them was deleted meanwhile', async () => {
    const network = await createNetwork(server);
    await server.upload(FILE, { network });
    const [first, nodes] = [await exportNetwork(server, network), await nodesOf(server, network)];
    expect(await interactionsOf(network)).toEqual(ALL);
    await remove(network, 'Ada Martin');
    expect(await interactionsOf(network)).toEqual(WITHOUT_ADA);

    // The person and the call with them are new; the two meetings are what they were.
    const again = await server.upload(FILE, { network });
    expect(again).toMatchObject({ status: 'DONE', counts: { created: 3, updated: 2 } });
    expect(await exportNetwork(server, network)).toBe(first);
    expect(await nodesOf(server, network)).toEqual({ ...nodes, Import: 2 });
    expect(await server.upload(FILE, { network })).toMatchObject({ counts: { created: 0, updated: 0 } });
  });

  it('are there once in a network that was imported before files had keys for them', async () => {
    const network = await createNetwork(server);
    await server.upload(FILE, { network });
    const ids = await idsByNote(network);
    await remove(network, 'Ada Martin');
    await forgetKeys(network, ids);
    await server.upload(FILE, { network });
    expect(await interactionsOf(network)).toEqual(ALL);
    // And those that nobody was deleted from stay what they are, and have a key from then on.
    await forgetKeys(network, new Map());
    expect(await server.upload(FILE, { network })).toMatchObject({ counts: { created: 0, updated: 0 } });
    await remove(network, 'Di Fox');
    await remove(network, 'Ada Martin');
    await server.upload(FILE, { network });
    expect(await interactionsOf(network)).toEqual(ALL);
  });

  it('are there once where the network’s own file says them after somebody was deleted', async () => {
    const network = await createNetwork(server);
    await server.upload(FILE, { network });
    await remove(network, 'Ada Martin');
    const own = await exportNetwork(server, network);
    expect(await server.upload(own, { network })).toMatchObject({ counts: { created: 0, updated: 0 } });
    expect(await exportNetwork(server, network)).toBe(own);
  });

  it('go with the import that brought them back, as far as no other says them', async () => {
    const network = await createNetwork(server);
    const first = await server.upload(FILE, { network });
    await remove(network, 'Ada Martin');
    const second = await server.upload(FILE, { network });
    await mutate(server, 'importUndo', { network, id: second.id }, 'import { status }');
    // The first one said the meetings too, those who were there included; the call is only the second one's now.
    expect(await interactionsOf(network)).toEqual(ALL.filter((each) => each !== '2026-01-02 Ada'));
    await mutate(server, 'importUndo', { network, id: first.id }, 'import { status }');
    expect(await interactionsOf(network)).toEqual([]);
  });

  it('stay without somebody who is to stay forgotten, of whom no key is left', async () => {
    const network = await createNetwork(server);
    await server.upload(FILE, { network });
    const { userErrors } = await mutate(server, 'personForget', {
      network,
      id: await idOf(network, 'Ada Martin'),
    });
    expect(userErrors).toEqual([]);
    const keys = await server.graph.administer(
      'MATCH (i:Interaction)-[:WITH]->(p:Person) WHERE i.networkId = $network AND i.at IS NOT NULL RETURN i.sourceKeys AS keys, count(p) AS n',
      { network },
    );
    // Only the meeting with one other person alone was never said of the forgotten one.
    expect(keys.filter((row) => row['keys'] !== null)).toHaveLength(1);
    await server.upload(FILE, { network });
    expect(await interactionsOf(network)).toEqual(WITHOUT_ADA);
    expect(await server.upload(FILE, { network })).toMatchObject({ counts: { created: 0, updated: 0 } });
  });
});
