import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createNetwork, exportNetwork } from '../support/create-network.ts';
import { randomAmbitFile, RANDOM_AT } from '../support/reference/random-network.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const DEMO = new URL('../../examples/demo/', import.meta.url);
const demo = (file: string): string => readFileSync(new URL(file, DEMO), 'utf8');

const SEED = Number(process.env['AMBIT_SEED'] ?? Date.now() % 1_000_000);
const RANDOM_NETWORKS = 8;

describe(`a network as one file (seed ${SEED})`, () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(async () => {
    await server.close();
  });

  async function importDemo(): Promise<string> {
    const network = await createNetwork(server, 'Demo');
    await server.upload(demo('Connections.csv'), { network });
    await server.upload(demo('contacts.vcf'), { network, platform: 'APPLE' });
    await server.upload(demo('investors.vcf'), { network, as: 'DIRECTORY' });
    await server.upload(demo('ties.graphml'), { network });
    await server.upload(demo('journal.ambit.json'), { network });
    return network;
  }

  it('gives everybody of a graph that stands on one line an id of their own', async () => {
    const network = await createNetwork(server);
    const node = (id: string, name: string): string => `<node id="${id}"><data key="name">${name}</data></node>`;
    await server.upload(
      `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="name" for="node" attr.name="name" attr.type="string"/><graph edgedefault="undirected">${node('0', 'Ada Alder')}${node('1', 'Bo Beech')}${node('2', 'Cy Cedar')}</graph></graphml>`,
      { network },
    );
    const exported = await exportNetwork(server, network);
    const { persons } = JSON.parse(exported) as { persons: { id: string }[] };
    expect(new Set(persons.map(({ id }) => id)).size).toBe(3);
    const again = await createNetwork(server);
    expect(await server.upload(exported, { network: again })).toMatchObject({ counts: { created: 4, rejected: 0 } });
  });

  it('comes back as the same file from an empty network, and the same imports give the same file', async () => {
    const first = await exportNetwork(server, await importDemo());
    expect(JSON.parse(first).persons).toHaveLength(306);
    const again = await createNetwork(server);
    expect(await server.upload(first, { network: again })).toMatchObject({ status: 'DONE', counts: { rejected: 0 } });
    expect(await exportNetwork(server, again)).toBe(first);
    expect(await exportNetwork(server, await importDemo())).toBe(first);
  });

  it('changes nothing when a network takes in its own export', async () => {
    const network = await importDemo();
    const before = await exportNetwork(server, network);
    expect(await server.upload(before, { network })).toMatchObject({
      status: 'DONE',
      counts: { created: 0, rejected: 0 },
    });
    expect(await exportNetwork(server, network)).toBe(before);
  });

  it.each(Array.from({ length: RANDOM_NETWORKS }, (_, index) => SEED + index))('random network %i', async (seed) => {
    const file = JSON.stringify(randomAmbitFile(seed, { at: RANDOM_AT }));
    const one = await createNetwork(server);
    expect(await server.upload(file, { network: one })).toMatchObject({ status: 'DONE' });
    const first = await exportNetwork(server, one);
    const other = await createNetwork(server);
    await server.upload(first, { network: other });
    expect(await exportNetwork(server, other)).toBe(first);
  });
});
