import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { afterImport } from '../../../src/import/after-import.ts';
import { createNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { personRecord, take } from './stub-reader.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

it('compares everybody after an import, or says that they are too many', async () => {
  const id = await createNetwork(server);
  await take(server, id, [personRecord('a'), personRecord('b'), personRecord('c')]);
  const network = await server.services.networks.get(id);
  const after = (most?: number) => afterImport(server.graph, network, 'none', new Date('2026-11-01T00:00:00Z'), most);
  const isDetected = async () => (await server.services.communities.detection(network)) !== undefined;
  expect(await after(3)).toMatchObject([{ row: 0, severity: 'WARNING', code: 'NOT_COMPARED' }]);
  expect(await isDetected()).toBe(false);
  expect(await after()).toEqual([]);
  expect(await isDetected()).toBe(true);
});
