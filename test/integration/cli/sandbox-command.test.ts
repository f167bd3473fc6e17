import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readNetworkInputs } from '../../../src/alignment/calculator/read-inputs.ts';
import { connectOnce } from '../../../src/graph/local/connectivity.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { openGraph } from '../../../src/graph/open-graph.ts';
import { LOCAL_ACCOUNT } from '../../../src/local-account.ts';
import type { NetworkScope } from '../../../src/network/network-scope.ts';
import { createServices, type Services } from '../../../src/services.ts';
import { openTestGraph, testDatabase } from '../../support/test-server.ts';

const ROOT = new URL('../../../', import.meta.url);
const AT = new Date('2026-06-30T12:00:00Z');
const COUNTS = `CALL () {
    MATCH (n {networkId: $network}) RETURN head([l IN labels(n) WHERE l <> 'Ego']) AS what, count(*) AS count
  UNION ALL
    MATCH (n)-[r]->() WHERE coalesce(n.networkId, n.id) = $network RETURN type(r) AS what, count(*) AS count
  } RETURN what, count ORDER BY what`;
const VALUES = `MATCH (n {networkId: $network}) WITH n ORDER BY apoc.coll.sort(labels(n)), coalesce(n.id, n.key, n.value, ''), n.ordinal
  RETURN collect([apoc.coll.sort(labels(n)), [k IN apoc.coll.sort(keys(n)) | [k, valueType(n[k]), apoc.convert.toJson(n[k])]]]) AS values`;

/** With a value of each kind: a date, a moment, whole and other numbers, lists, a sector and a place. */
const FILE = {
  ambit: 1,
  source: 'sandbox-test',
  tiesComplete: true,
  ego: { name: 'Eve' },
  persons: [
    {
      id: 'ann',
      name: 'Ann Oak',
      emails: ['ann@example.org'],
      place: { country: 'FR', region: 'Bretagne', locality: 'Rennes' },
      positions: [
        { organization: 'Oak', title: 'Banker', sector: '64', occupation: '2413', seniority: 4, from: '2020-01-01' },
      ],
      expertise: [{ name: 'banking', level: 0.5 }],
    },
    { id: 'bea', name: 'Bea Elm', positions: [{ organization: 'Elm', sector: '64.19' }] },
  ],
  ties: [
    { a: 'ego', b: 'ann', strength: 0.64, since: '2019-05-01', lastContact: '2026-06-01', platforms: ['LINKEDIN'] },
    { a: 'ann', b: 'bea', strength: 0.16 },
  ],
  interactions: [{ at: '2026-05-01T09:30:00Z', with: ['ann'], minutes: 30, channel: 'MEETING' }],
  goals: [
    {
      id: 'g',
      title: 'Find a bank',
      requirements: [{ id: 'r', label: 'Bankers', criteria: [{ dimension: 'SECTOR', value: '64', hard: true }] }],
    },
  ],
};

describe('ambit sandbox', () => {
  let graph: Graph;
  let services: Services;
  let network: NetworkScope;
  let goal: string;

  beforeAll(async () => {
    graph = await openTestGraph();
    services = createServices(graph, LOCAL_ACCOUNT);
    network = await services.networks.create(`sandbox test ${process.pid}`, 'Eve', AT);
    const directory = await mkdtemp(join(tmpdir(), 'ambit-test-'));
    const file = join(directory, 'network.ambit.json');
    await writeFile(file, JSON.stringify(FILE));
    await services.imports.importFile(network, file);
    await rm(directory, { recursive: true });
    goal = (await services.goals.list(network, AT))[0]?.id ?? '';
    await services.snapshots.take(network, goal, { at: AT, goalAt: null }, 'Before', AT);
  });
  afterAll(async () => {
    await services.networks.delete(network);
    await graph.close();
  });

  it('holds one network as it is, with nothing of it left after Ctrl-C', async () => {
    const before = await graph.administer(COUNTS, { network: network.id });
    const sandbox = await startSandbox(network.id);
    const copy = await openGraph({ uri: sandbox.uri, user: 'neo4j', password: sandbox.password });
    let ended: number | null = null;
    try {
      expect(sandbox.text).toContain(goal);
      expect(await copy.administer(COUNTS, { network: network.id })).toEqual(before);
      expect(await copy.administer(VALUES, { network: network.id })).toEqual(
        await graph.administer(VALUES, { network: network.id }),
      );
      const [original, copied] = await Promise.all(
        [graph, copy].map((each) => readNetworkInputs(each, network.id, true)),
      );
      expect(original?.persons).toHaveLength(2);
      expect(copied).toEqual(original);
      expect(await copy.administer('MATCH (n:Network) RETURN count(n) AS n')).toEqual([{ n: 1 }]);
      expect(await copy.administer('MATCH (a:Account) RETURN a.id AS id')).toEqual([{ id: LOCAL_ACCOUNT }]);
      await copy.administer('MATCH (p:Person) DETACH DELETE p');
    } finally {
      await copy.close();
      ended = await sandbox.interrupt();
    }
    expect(ended).toBe(0);
    expect(await graph.administer(COUNTS, { network: network.id })).toEqual(before);
    await expect(connectOnce({ uri: sandbox.uri, user: 'neo4j', password: sandbox.password })).rejects.toThrow();
    const left = (await readdir(tmpdir())).filter((name) => name.startsWith(`ambit-sandbox-${sandbox.pid}-`));
    expect(left).toEqual([]);
  }, 300_000);
});

/** The command, once it has said where the sandbox is. */
async function startSandbox(network: string) {
  const database = testDatabase();
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', 'sandbox', '--network', network, '--no-procedures'],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        NEO4J_URI: database?.uri,
        NEO4J_USER: database?.user,
        NEO4J_PASSWORD: database?.password,
        AMBIT_NEO4J_HEAP: '512m',
      },
    },
  );
  let text = '';
  let complaints = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', () => text.includes('Ctrl-C ends it') && resolve());
    child.on('exit', () => reject(new Error(complaints)));
  });
  const said = (what: string) => new RegExp(`^${what} +(\\S+)$`, 'm').exec(text)?.[1] ?? '';
  return {
    text,
    pid: child.pid,
    uri: said('uri'),
    password: said('password'),
    interrupt: async () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}
