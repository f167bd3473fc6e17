import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createNetwork, exportNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { linkedIn, mutate, networkWith, nodesOf, person, read, vcards } from '../api-surface/support.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

const LINKEDIN = linkedIn([
  ['Ada', 'Martin', 'ada', 'ada@example.org', 'Acme', 'CFO', '05 Mar 2024'],
  ['Bo', 'Li', 'bo', 'bo@example.org', 'Globex', 'CTO', '06 Mar 2024'],
]);
const CARDS = vcards([
  ['FN:Ada Martin', 'N:Martin;Ada;;;', 'EMAIL:ada@example.org', 'TEL:+33123456789', 'CATEGORIES:Chess,Family'],
  ['FN:Cy Moe', 'N:Moe;Cy;;;', 'EMAIL:cy@example.org', 'ORG:Initech'],
]);
const WHOLE = JSON.stringify({
  ambit: 1,
  source: 'elsewhere',
  tiesComplete: true,
  ego: { name: 'Somebody', emails: ['me@example.org'], expertise: [{ name: 'chess', level: 0.5 }] },
  persons: [
    { id: 'p1', name: 'Ada Martin', emails: ['ada@example.org'], place: { country: 'FR', region: 'Bretagne' } },
    { id: 'p2', name: 'Di Fox' },
  ],
  ties: [
    { a: 'ego', b: 'p1', strength: 0.64, since: '2010-01-01' },
    { a: 'p1', b: 'p2', strength: 0.36 },
  ],
  interactions: [{ with: ['p1', 'p2'], at: '2026-01-01T10:00:00.000Z', minutes: 30, channel: 'MEETING', goal: 'g' }],
  goals: [
    { id: 'g', title: 'G', requirements: [{ id: 'r', label: 'R', criteria: [{ dimension: 'PERSON', value: 'p2' }] }] },
  ],
});

async function undo(network: string, id: string): Promise<void> {
  const { import: undone, userErrors } = await mutate<{ import: unknown }>(
    server,
    'importUndo',
    { network, id },
    'import { status undoneAt }',
  );
  expect(userErrors).toEqual([]);
  expect(undone).toEqual({ status: 'UNDONE', undoneAt: expect.any(String) as unknown });
}

describe('an import that is undone', () => {
  it.each([
    ['a LinkedIn file', LINKEDIN, {}],
    ['cards that join persons', CARDS, { platform: 'APPLE' }],
    ['a whole network', WHOLE, {}],
    ['the same file again', LINKEDIN.replace('Acme,CFO', 'Initech,CEO').replace('05 Mar', '03 Mar'), {}],
  ])('leaves no byte behind: %s', async (_what, file, parameters: Record<string, string>) => {
    const network = await networkWith(server, LINKEDIN);
    const [before, nodes] = [await exportNetwork(server, network), await nodesOf(server, network)];
    const { id, status } = await server.upload(file, { network, ...parameters });
    expect(status).toBe('DONE');
    await undo(network, id);
    expect(await exportNetwork(server, network)).toBe(before);
    expect(await nodesOf(server, network)).toEqual({ ...nodes, Import: 2 });
    const again = await server.upload(file, { network, ...parameters });
    expect(again.status).toBe('DONE');
    expect(await server.upload(file, { network, ...parameters })).toMatchObject({ counts: { created: 0, updated: 0 } });
  });

  it('leaves an empty network as it was made, and comes back by the same file', async () => {
    const network = await createNetwork(server, 'Mine');
    const before = await exportNetwork(server, network);
    for (const file of [WHOLE, CARDS, LINKEDIN]) {
      const first = await server.upload(file, { network });
      const full = await exportNetwork(server, network);
      await undo(network, first.id);
      expect(await exportNetwork(server, network)).toBe(before);
      const second = await server.upload(file, { network });
      expect(await exportNetwork(server, network)).toBe(full);
      expect(second.counts).toEqual(first.counts);
      await undo(network, second.id);
    }
  });

  it('leaves what another import says as well', async () => {
    const network = await networkWith(server, LINKEDIN);
    const before = await exportNetwork(server, network);
    const { imports } = await read<{ imports: { nodes: { id: string }[] } }>(
      server,
      network,
      'imports { nodes { id } }',
    );
    await server.upload(LINKEDIN, { network });
    await undo(network, imports.nodes[0]?.id ?? '');
    expect(await exportNetwork(server, network)).toBe(before);
  });

  it('leaves those of whom the owner said something, by their name, and the file finds them again', async () => {
    const network = await createNetwork(server);
    const { id } = await server.upload(LINKEDIN, { network });
    const { persons } = await read<{ persons: { nodes: { id: string; name: string }[] } }>(
      server,
      network,
      'persons { nodes { id name } }',
    );
    const ada = persons.nodes.find(({ name }) => name === 'Ada Martin')?.id ?? '';
    await mutate(server, 'tieSet', { network, ties: [{ person: ada, strength: 0.64 }] });
    const hand = await person(server, network, 'Zed Hand', { tags: ['mine'] });
    await undo(network, id);
    const fields = 'persons { nodes { id name emails positions { title } tie { strength platforms } } }';
    const left = await read<{ persons: { nodes: { id: string }[] } }>(server, network, fields);
    expect(left.persons.nodes).toEqual([
      { id: ada, name: 'Ada Martin', emails: [], positions: [], tie: { strength: 0.64, platforms: [] } },
      { id: hand, name: 'Zed Hand', emails: [], positions: [], tie: null },
    ]);
    expect(await server.upload(LINKEDIN, { network })).toMatchObject({ counts: { created: 1, updated: 1 } });
    const back = await read<{ persons: { nodes: { id: string; name: string; emails: string[] }[] } }>(
      server,
      network,
      'persons { nodes { id name emails } }',
    );
    expect(back.persons.nodes.find((each) => each.id === ada)).toEqual({
      id: ada,
      name: 'Ada Martin',
      emails: ['ada@example.org'],
    });
  });

  it('that was broken off is not taken up again in place of its end', async () => {
    const network = await networkWith(server);
    const { id } = await server.upload(LINKEDIN, { network });
    await server.graph.administer("MATCH (i:Import {id: $id}) SET i.status = 'FAILED', i.resumable = true", { id });
    await server.graph.run('import/begin-undo', { network, importId: id });
    const { userErrors } = await mutate(server, 'importResume', { network, id });
    expect(userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    await undo(network, id);
  });

  it('is refused where it has not ended or is nobody’s, and done once', async () => {
    const network = await networkWith(server, LINKEDIN);
    const { userErrors } = await mutate(server, 'importUndo', { network, id: 'nothing' });
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const { imports } = await read<{ imports: { nodes: { id: string }[] } }>(
      server,
      network,
      'imports { nodes { id } }',
    );
    const id = imports.nodes[0]?.id ?? '';
    await undo(network, id);
    await undo(network, id);
  });
});
