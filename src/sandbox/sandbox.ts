import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../graph/graph.ts';
import { removeContainer } from '../graph/local/docker-database.ts';
import { startDatabase } from '../graph/local/launcher.ts';
import { isAlive } from '../graph/local/process-identity.ts';
import type { Progress } from '../graph/local/progress.ts';
import { stopDatabase } from '../graph/local/running-database.ts';
import { openGraph } from '../graph/open-graph.ts';
import { copyNetwork } from './copy-network.ts';

/** Homes of sandboxes carry the id of their program, so that the next one clears what a killed one left. */
const PREFIX = 'ambit-sandbox-';

/** A throw-away database that holds the copy of one network. */
export interface Sandbox {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Which Neo4j it is and where. */
  readonly description: string;
  readonly nodes: number;
  readonly relationships: number;
  readonly graph: Graph;
  /** Stops it and deletes everything of it. */
  end(): Promise<void>;
}

export interface SandboxOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly progress: Progress;
  readonly signal?: AbortSignal;
}

/**
 * Starts a Neo4j of its own (a home, a port and a password of its own, on the loopback interface) and copies a network into
 * it. Nothing that is done there reaches the network that was copied.
 * @throws AmbitError of the launcher; `NOT_FOUND`. Then nothing of it is left.
 */
export async function openSandbox(from: Graph, network: string, options: SandboxOptions): Promise<Sandbox> {
  const { progress, signal } = options;
  // It must be started here, wherever the network's own database is, and on a port of its own.
  const { NEO4J_URI: _uri, AMBIT_NEO4J_PORT: _port, ...env } = options.env;
  await clearLeftovers(env);
  const home = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const ends: (() => Promise<void>)[] = [() => throwAway(home, env)];
  const end = async (): Promise<void> => {
    for (const each of ends.splice(0).reverse()) await each().catch(() => undefined);
  };
  try {
    const database = await startDatabase({ home, env, progress, ...(signal === undefined ? {} : { signal }) });
    const { uri, user, password, description } = database;
    const graph = await openGraph({ uri, user, password, database: database.database });
    ends.push(() => graph.close());
    const copied = await copyNetwork(from, graph, network, options);
    return { uri, user, password, description, ...copied, graph, end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Stops the database of a home and deletes the home, and what Docker keeps for it. */
async function throwAway(home: string, env: NodeJS.ProcessEnv): Promise<void> {
  await stopDatabase(home, env).catch(() => undefined);
  await removeContainer(home, env);
  await rm(home, { recursive: true, force: true });
}

async function clearLeftovers(env: NodeJS.ProcessEnv): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]);
    const home = join(tmpdir(), name);
    if (!Number.isInteger(pid) || isAlive(pid)) continue;
    // Somebody else's is theirs to clear; one that cannot be cleared keeps nobody from a sandbox.
    const owner = await stat(home).catch(() => undefined);
    if (owner === undefined || owner.uid !== process.getuid?.()) continue;
    await throwAway(home, env).catch(() => undefined);
  }
}
