import type { TestServer } from './test-server.ts';

/** An empty network of the server's account. */
export async function createNetwork(server: TestServer, name = 'Test'): Promise<string> {
  const { networkCreate } = await server.data<{ networkCreate: { network: { id: string } } }>(
    'mutation ($name: String!) { networkCreate(input: { name: $name }) { network { id } userErrors { message } } }',
    { name },
  );
  return networkCreate.network.id;
}

/** The network as its canonical file. */
export async function exportNetwork(server: TestServer, network: string): Promise<string> {
  const response = await server.fetch(`/exports/network.json?network=${network}`);
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return response.text();
}
