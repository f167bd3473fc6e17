import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServices } from '../src/services.ts';
import { frenchConnections } from '../test/integration/data/linkedin-rows.ts';
import { testDatabase, type TestServer } from '../test/support/test-server.ts';
import { DirectBolt, sent } from './support/direct-bolt.ts';
import { line, timesOf } from './support/measure.ts';
import { RecordingGraph, retargeted, type RecordedStatement } from './support/recording-graph.ts';
import { withServer } from './support/with-server.ts';

const ROWS = 10_000;
const RUNS = 5;

interface NewNetwork {
  readonly id: string;
  readonly ego: { readonly id: string };
}

async function newNetwork(server: TestServer): Promise<NewNetwork> {
  const { networkCreate } = await server.data<{ networkCreate: { network: NewNetwork } }>(
    'mutation { networkCreate(input: { name: "bench" }) { network { id ego { id } } } }',
  );
  return networkCreate.network;
}

/** What an import of this file sends to the database, transaction by transaction. */
async function record(server: TestServer, network: NewNetwork, csv: string): Promise<RecordingGraph['transactions']> {
  const database = testDatabase();
  if (database === null) throw new Error('no database');
  const directory = await mkdtemp(join(tmpdir(), 'ambit-bench-'));
  const graph = new RecordingGraph(database);
  try {
    const path = join(directory, 'Connections.csv');
    await writeFile(path, csv);
    const services = createServices(graph, server.account);
    await services.imports.importFile(await services.networks.get(network.id), path);
    return graph.transactions;
  } finally {
    await graph.close();
    await rm(directory, { recursive: true, force: true });
  }
}

/**
 * A LinkedIn export of 10,000 rows, uploaded over HTTP until its report says DONE, against the driver alone sending the
 * statements of such an import, in the same transactions, into an empty network.
 */
await withServer(async (server) => {
  const bolt = new DirectBolt();
  const csv = frenchConnections(1, ROWS);
  const model = await newNetwork(server);
  const transactions = await record(server, model, csv);
  const whole: number[] = [];
  const direct: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { id: network } = await newNetwork(server);
    let start = performance.now();
    const report = await server.upload(csv, { network });
    whole.push(performance.now() - start);
    if (report.status !== 'DONE') throw new Error(report.message ?? report.status);

    const empty = await newNetwork(server);
    const replacements = new Map([
      [model.id, empty.id],
      [model.ego.id, empty.ego.id],
    ]);
    const again = transactions.map((statements) =>
      statements.map(({ name, params }: RecordedStatement) =>
        sent(server.graph, name, retargeted(params, replacements) as Record<string, unknown>),
      ),
    );
    start = performance.now();
    for (const statements of again) await bolt.sendTogether(statements);
    direct.push(performance.now() - start);
  }
  console.log(`\n${ROWS} LinkedIn rows (${(Buffer.byteLength(csv) / 1e6).toFixed(1)} MB)`);
  console.log(line('the driver alone, the same statements', timesOf(direct)));
  console.log(line('upload until the report says DONE', timesOf(whole), timesOf(direct)));
  await bolt.close();
});
