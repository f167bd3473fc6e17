import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openGraph } from '../../../src/graph/open-graph.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { createServices } from '../../../src/services.ts';
import { createNetwork, exportNetwork } from '../../support/create-network.ts';
import { startTestServer, testDatabase, type TestServer } from '../../support/test-server.ts';
import { finished, linkedIn } from '../api-surface/support.ts';

/** The way to the test database, which can be cut. */
class Line {
  private readonly sockets = new Set<Socket>();
  private isCut = false;

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async to(uri: string): Promise<Line> {
    const { hostname, port } = new URL(uri);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const line = new Line(server, (server.address() as { port: number }).port);
    server.on('connection', (near) => {
      if (line.isCut) {
        near.destroy();
        return;
      }
      const far = connect(Number(port || 7687), hostname);
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        line.sockets.add(from);
        from.on('error', () => from.destroy());
        from.on('close', () => {
          line.sockets.delete(from);
          to.destroy();
        });
        from.pipe(to);
      }
    });
    return line;
  }

  cut(): void {
    this.isCut = true;
    for (const socket of this.sockets) socket.destroy();
  }

  mend(): void {
    this.isCut = false;
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

let server: TestServer;
let line: Line;
let graph: Graph;
let directory: string;
beforeAll(async () => {
  server = await startTestServer({ batch: 40 });
  const database = testDatabase();
  if (database === null) throw new Error('no database');
  line = await Line.to(database.uri);
  graph = await openGraph({ ...database, uri: `bolt://127.0.0.1:${line.port}` });
  directory = await mkdtemp(join(tmpdir(), 'ambit-test-line-'));
});
afterAll(async () => {
  line.mend();
  await graph.close();
  await line.close();
  await server.close();
  await rm(directory, { recursive: true, force: true });
});

const FILE = linkedIn(
  Array.from({ length: 400 }, (_, n) => ['Person', `N${n}`, `p${n}`, '', `Firm ${n % 9}`, 'CFO', '05 Mar 2024']),
);

async function undisturbed(): Promise<string> {
  const network = await createNetwork(server);
  await server.upload(FILE, { network });
  return exportNetwork(server, network);
}

describe('a database that goes away in the middle of an import', () => {
  it('and comes back is waited for: no row is lost or twice', async () => {
    const services = createServices(graph, server.account, { batch: 40, uploadDirectory: directory });
    const network = await services.networks.get(await createNetwork(server));
    const path = join(directory, 'Connections.csv');
    await writeFile(path, FILE);
    let cuts = 0;
    const report = await services.imports.importFile(network, path, {
      onProgress: (done) => {
        if (done % 120 !== 0) return;
        cuts += 1;
        // Sometimes before a step is sent, sometimes while its answer is on its way.
        setTimeout(() => line.cut(), cuts * 7);
        setTimeout(() => line.mend(), cuts * 7 + 1_500);
      },
    });
    expect(cuts).toBe(3);
    expect(report).toMatchObject({ status: 'DONE', counts: { created: 400, updated: 0, skipped: 0, rejected: 0 } });
    expect(await exportNetwork(server, network.id)).toBe(await undisturbed());
  }, 300_000);

  it('and does not come back in time leaves an import that can be resumed', async () => {
    const services = createServices(graph, server.account, {
      batch: 40,
      uploadDirectory: directory,
      patienceMs: 1_000,
    });
    const network = await services.networks.get(await createNetwork(server));
    const id = randomUUID();
    await writeFile(services.imports.uploads.pathOf(id), FILE);
    await services.imports.submit(network, id, 'Connections.csv', {
      onProgress: (done) => {
        if (done === 120) line.cut();
      },
    });
    await services.imports.idle();
    expect(await services.imports.find(network, id)).toMatchObject({
      status: 'FAILED',
      code: 'DATABASE_UNAVAILABLE',
      resumable: true,
      done: 120,
    });
    line.mend();
    expect(await services.imports.resume(network, id)).toMatchObject({ status: 'QUEUED', done: 120 });
    await services.imports.idle();
    expect(await finished(server, network.id, id)).toMatchObject({
      status: 'DONE',
      counts: { created: 400, skipped: 0 },
    });
    expect(await exportNetwork(server, network.id)).toBe(await undisturbed());
    expect(await services.imports.uploads.has(id)).toBe(false);
  }, 300_000);
});
