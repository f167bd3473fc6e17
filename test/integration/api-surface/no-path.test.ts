import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { person, read } from './support.ts';

interface Answer {
  readonly shortestPaths: readonly { readonly hops: number }[];
  readonly noPath: { readonly reason: string; readonly doorway: { readonly name: string } | null } | null;
}

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

const wayTo = (network: string, to: string): Promise<Answer> =>
  read(
    server,
    network,
    'shortestPaths(to: $to) { hops } noPath(to: $to) { reason doorway { name } }',
    { to },
    ', $to: ID!',
  );

it('says why there is no way to a person, and who stands closest', async () => {
  const network = await createNetwork(server);
  const at = (organization: string) => ({ positions: [{ organization }] });
  const zed = await person(server, network, 'Zed', at('Acme SA'));
  const alone = await wayTo(network, zed);
  expect(alone).toMatchObject({ shortestPaths: [], noPath: { doorway: null } });
  expect(alone.noPath?.reason).toMatch(/no contacts yet/);

  const ada = await person(server, network, 'Ada', { ...at('ACME'), tie: { strength: 0.36 } });
  await person(server, network, 'Bo', { ...at('Fern Bank'), tie: { strength: 1 } });
  const found = await wayTo(network, zed);
  expect(found).toMatchObject({ shortestPaths: [], noPath: { doorway: { name: 'Ada' } } });
  expect(found.noPath?.reason).toMatch(/do not say whom your contacts know/);

  expect(await wayTo(network, ada)).toEqual({ shortestPaths: [{ hops: 1 }], noPath: null });
  expect(await wayTo(network, 'nobody')).toEqual({ shortestPaths: [], noPath: null });
  const cem = await person(server, network, 'Cem', { tie: {} });
  const unsaid = await wayTo(network, cem);
  expect(unsaid).toMatchObject({ shortestPaths: [], noPath: { doorway: null } });
  expect(unsaid.noPath?.reason).toMatch(/how strong/);
});
