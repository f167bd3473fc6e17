import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectOnce, waitUntilReady } from '../../src/graph/local/connectivity.ts';
import { findEngine, hasOrGetsImage, NEO4J_IMAGE } from '../../src/graph/local/docker.ts';
import { startDatabase } from '../../src/graph/local/launcher.ts';
import { generatePassword } from '../../src/graph/local/password.ts';
import { isAlive } from '../../src/graph/local/process-identity.ts';
import type { Progress } from '../../src/graph/local/progress.ts';
import { stopDatabase } from '../../src/graph/local/running-database.ts';

/** The one server of a test run. Tests isolate themselves by network ids instead of wiping it. */
export interface TestDatabase {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly description: string;
  stop(): Promise<void>;
}

type Environment = NodeJS.ProcessEnv;

/** Networks come and go here, and with them the statistics: a third of the server's work would be planning what was planned. */
const REPLAN = '2m';

/**
 * `NEO4J_TEST_URI` (with `NEO4J_TEST_USER` and `NEO4J_TEST_PASSWORD`) if set; else a container, where a Docker engine
 * answers and has or gets the image; else a local Neo4j with an empty database, thrown away at the end.
 * `AMBIT_NEO4J=docker` or `local` takes that way only.
 */
export async function startTestDatabase(env: Environment, progress: Progress): Promise<TestDatabase> {
  const uri = env['NEO4J_TEST_URI'];
  if (uri !== undefined && uri !== '') return useGiven(uri, env);
  const way = env['AMBIT_NEO4J'] ?? 'auto';
  if (way !== 'local' && (await findEngine(env)) !== undefined && (await hasOrGetsImage(env, progress))) {
    try {
      return await startContainer(progress);
    } catch (error) {
      if (way === 'docker') throw error;
      progress({ message: `Testcontainers did not get along with this engine (${(error as Error).message}).` });
    }
  }
  return startThrowaway(env, progress);
}

async function useGiven(uri: string, env: Environment): Promise<TestDatabase> {
  const user = env['NEO4J_TEST_USER'] ?? 'neo4j';
  const password = env['NEO4J_TEST_PASSWORD'] ?? '';
  const agent = await connectOnce({ uri, user, password });
  const description = `${agent} at NEO4J_TEST_URI`;
  return { uri, user, password, database: 'neo4j', description, stop: async () => undefined };
}

/** The official image with the settings of `docker-compose.yml`. */
async function startContainer(progress: Progress): Promise<TestDatabase> {
  const { GenericContainer, Wait } = await import('testcontainers');
  const password = generatePassword();
  const container = await new GenericContainer(NEO4J_IMAGE)
    .withEnvironment({
      NEO4J_AUTH: `neo4j/${password}`,
      NEO4J_PLUGINS: '["apoc","apoc-extended"]',
      NEO4J_dbms_security_procedures_unrestricted: 'apoc.custom.install*,apoc.custom.drop*,apoc.custom.show',
      NEO4J_apoc_custom_procedures_refresh: '1000',
      NEO4J_dbms_usage__report_enabled: 'false',
      NEO4J_dbms_cypher_min__replan__interval: REPLAN,
    })
    .withExposedPorts(7687)
    .withWaitStrategy(Wait.forLogMessage(/Started\./))
    .withStartupTimeout(180_000)
    .start();
  const stop = async () => {
    await container.stop();
  };
  const credentials = {
    uri: `bolt://${container.getHost()}:${container.getMappedPort(7687)}`,
    user: 'neo4j',
    password,
  };
  const ready = await waitUntilReady(credentials, {
    timeoutMs: 60_000,
    isRunning: async () => true,
    onWait: () => progress({ message: 'Waiting for the container …', step: true }),
  });
  if (ready.state !== 'ready') {
    await stop();
    throw new Error('the database in the container does not answer');
  }
  return { ...credentials, database: 'neo4j', description: `${ready.agent} in a container (Testcontainers)`, stop };
}

/** Directories of throw-away homes carry the id of the test run, so that the next run clears what a killed one left. */
const PREFIX = 'ambit-test-';

async function startThrowaway(env: Environment, progress: Progress): Promise<TestDatabase> {
  await clearLeftovers(env);
  const home = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const { NEO4J_URI: _uri, AMBIT_NEO4J_PORT: _port, ...rest } = env;
  const started = await startDatabase({
    home,
    env: { AMBIT_NEO4J_REPLAN: REPLAN, ...rest, AMBIT_NEO4J: 'local' },
    progress,
  });
  return {
    ...started,
    stop: async () => {
      await started.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function clearLeftovers(env: Environment): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]);
    const home = join(tmpdir(), name);
    if (!Number.isInteger(pid) || isAlive(pid) || !existsSync(home)) continue;
    const { NEO4J_URI: _uri, ...rest } = env;
    await stopDatabase(home, rest).catch(() => undefined);
    await rm(home, { recursive: true, force: true });
  }
}
