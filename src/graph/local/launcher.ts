import { AmbitError } from '../../ambit-error.ts';
import { connectOnce, waitUntilReady } from './connectivity.ts';
import { type DockerEngine, findDocker, NEO4J_IMAGE } from './docker.ts';
import { runningContainer } from './docker-database.ts';
import { type HomePaths, homePaths, makeHome } from './home.ts';
import { readHomeSettings, type Running, writeRunning } from './home-state.ts';
import type { How, StartedDatabase, StartOptions } from './launcher.type.ts';
import { isServerOf } from './local-process.ts';
import { type LocalSettings, localSettings } from './local-settings.ts';
import { withLock } from './lock.ts';
import { homePassword } from './password.ts';
import { boltUri, findRunning, liveOwner, stopIfOwned } from './running-database.ts';
import { startInDocker } from './start-docker.ts';
import { otherPassword, startLocal } from './start-local.ts';

/**
 * Gives the program its database: the one `NEO4J_URI` names; else the one that runs in this home already; else one
 * started with Docker; else one started as a local process. Every failure is an `AmbitError` whose message says what to
 * do. The caller calls `stop()` at its end.
 */
export async function startDatabase(options: StartOptions): Promise<StartedDatabase> {
  const settings = localSettings(options.env);
  if (settings.uri !== undefined) return useConfigured(settings, settings.uri);
  const paths = homePaths(options.home);
  await makeHome(paths);
  return withLock(paths.lock, () => startOwn(options, paths, settings));
}

async function useConfigured(settings: LocalSettings, uri: string): Promise<StartedDatabase> {
  const { user, password, database } = settings;
  const agent = await connectOnce({ uri, user, password });
  const description = `${agent} at NEO4J_URI`;
  return { uri, user, password, database, how: 'uri', agent, reused: true, description, stop: async () => undefined };
}

async function startOwn(options: StartOptions, paths: HomePaths, settings: LocalSettings): Promise<StartedDatabase> {
  const password = await homePassword(paths);
  const result = (how: How, port: number, agent: string, reused: boolean, detail: string): StartedDatabase => ({
    uri: boltUri(port),
    user: 'neo4j',
    password,
    database: 'neo4j',
    how,
    agent,
    reused,
    description: `${agent} ${detail} on port ${port}, data of ${paths.root}`,
    stop: () => stopIfOwned(paths, options.env),
  });

  const running = await findRunning(paths, options.env);
  const agent = running && (await reuse(options, paths, running, password));
  if (running !== undefined && agent !== undefined) {
    const detail = running.pid === null ? 'in Docker, already running' : `already running as process ${running.pid}`;
    return result(running.how, running.port, agent, true, detail);
  }

  const remembered = await readHomeSettings(paths);
  const known = { password, rememberedPort: remembered?.port };
  const engine = await chooseDocker(options, settings.way === 'auto' ? (remembered?.how ?? 'auto') : settings.way);
  if (engine !== undefined) {
    const started = await startInDocker(options, engine, paths, settings, known);
    return result('docker', started.port, started.agent, false, `in Docker (${NEO4J_IMAGE})`);
  }
  const started = await startLocal(options, paths, settings, known);
  return result('local', started.port, started.agent, false, `as process ${started.pid}`);
}

/**
 * Uses a database that runs. One whose owner died is taken over, so that it ends with this program; one that is to stay
 * in the background has no owner. Undefined if it ended while it was being asked.
 */
async function reuse(
  { env, signal, background, progress }: StartOptions,
  paths: HomePaths,
  running: Running,
  password: string,
): Promise<string | undefined> {
  const { pid } = running;
  const readiness = await waitUntilReady(
    { uri: boltUri(running.port), user: 'neo4j', password },
    {
      timeoutMs: 120_000,
      isRunning: async () =>
        pid === null ? (await runningContainer(paths.root, env)) !== undefined : isServerOf(paths, pid),
      signal,
      onWait: (ms) => progress({ message: `Waiting for the running Neo4j … ${Math.round(ms / 1000)} s`, step: true }),
    },
  ).catch((error: unknown) => {
    throw error instanceof AmbitError && error.code === 'DATABASE_AUTHENTICATION' ? otherPassword(paths, error) : error;
  });
  if (readiness.state === 'exited') return undefined;
  if (readiness.state === 'timeout') {
    throw new AmbitError(
      'DATABASE_UNAVAILABLE',
      `The database of this home runs (process ${pid ?? 'in Docker'}) but does not answer: end it with "ambit neo4j stop" and start again.`,
    );
  }
  if (background === true) await writeRunning(paths, { ...running, owner: null });
  else if (running.owner !== null && liveOwner(running) === null) {
    await writeRunning(paths, { ...running, owner: process.pid });
  }
  return readiness.agent;
}

/**
 * The engine to use, or undefined for a local process. A home keeps to the way its data were made: data in Docker's
 * volume would seem lost to a local process.
 */
async function chooseDocker(
  { env, progress, signal }: StartOptions,
  way: 'auto' | 'docker' | 'local',
): Promise<DockerEngine | undefined> {
  if (way === 'local') return undefined;
  const engine = await findDocker(env, progress, signal);
  if (engine !== undefined || way === 'auto') return engine;
  throw new AmbitError(
    'DATABASE_UNAVAILABLE',
    'The data of this home are in Docker (or AMBIT_NEO4J=docker is set) and no engine that can run them answers: start Docker, or set AMBIT_NEO4J=local to begin with an empty database outside it.',
  );
}
