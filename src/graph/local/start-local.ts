import { AmbitError } from '../../ambit-error.ts';
import { type Readiness, waitUntilReady } from './connectivity.ts';
import { type HomePaths, needSpace } from './home.ts';
import { forgetRunning, writeHomeSettings, writeRunning } from './home-state.ts';
import { findJava, javaHint, javaTooOld, OLDEST_JAVA, TESTED_JAVA } from './java.ts';
import type { StartOptions } from './launcher.type.ts';
import { isServerOf, logTail, spawnServer, stopServer } from './local-process.ts';
import type { LocalSettings } from './local-settings.ts';
import { NEO4J_VERSION, resolveArtifacts } from './maven-artifacts.ts';
import { choosePort, isPortFree, portInUse } from './port.ts';
import { boltUri } from './running-database.ts';

const READY_MS = 180_000;

/** Starts Neo4j as a process of this machine and waits until it answers. Returns its agent string. */
export async function startLocal(
  options: StartOptions,
  paths: HomePaths,
  settings: LocalSettings,
  known: { readonly password: string; readonly rememberedPort: number | undefined },
): Promise<{ readonly agent: string; readonly pid: number; readonly port: number }> {
  const { env, progress, signal } = options;
  const java = await findJava(env, signal);
  if (java === undefined) {
    throw new AmbitError(
      'CONFIGURATION',
      `No Docker engine, Java or NEO4J_URI was found, and Ambit needs a Neo4j: install Java 17 or 21 and Maven (${javaHint()}), or Docker, or set NEO4J_URI.`,
    );
  }
  if (java.version < OLDEST_JAVA) throw javaTooOld(java);
  if (!TESTED_JAVA.includes(java.version)) {
    progress({ message: `Java ${java.version}: Neo4j 5.26 is tested on Java ${TESTED_JAVA.join(' and ')} only.` });
  }
  await needSpace(paths.root, 300);
  const artifacts = await resolveArtifacts({ env, progress, logFile: paths.mavenLog, signal });
  const port = await choosePort(paths.root, settings.port, known.rememberedPort);

  const { password } = known;
  const pid = await spawnServer({ paths, java, artifacts, port, password, settings, env, signal });
  try {
    const owner = options.background === true ? null : process.pid;
    await writeRunning(paths, { how: 'local', pid, port, owner, startedAt: new Date().toISOString() });
    const credentials = { uri: boltUri(port), user: 'neo4j', password };
    const agent = await awaitLocal(options, paths, credentials, pid);
    await writeHomeSettings(paths, { how: 'local', port });
    return { agent, pid, port };
  } catch (error) {
    await stopServer(paths, pid);
    await forgetRunning(paths);
    throw error;
  }
}

/** Waits for a started server. Throws what went wrong, with the end of its log told before. */
async function awaitLocal(
  { progress, signal }: StartOptions,
  paths: HomePaths,
  credentials: { readonly uri: string; readonly user: string; readonly password: string },
  pid: number,
): Promise<string> {
  const readiness = await waitUntilReady(credentials, {
    timeoutMs: READY_MS,
    isRunning: () => isServerOf(paths, pid),
    signal,
    onWait: (ms) =>
      progress({ message: `Neo4j ${NEO4J_VERSION} is starting … ${Math.round(ms / 1000)} s`, step: true }),
  }).catch((error: unknown) => {
    throw error instanceof AmbitError && error.code === 'DATABASE_AUTHENTICATION' ? otherPassword(paths, error) : error;
  });
  if (readiness.state === 'ready') return readiness.agent;
  for (const line of await logTail(paths)) progress({ message: `  ${line}` });
  throw await whyNotReady(readiness, paths, Number(new URL(credentials.uri).port));
}

async function whyNotReady(readiness: Readiness, paths: HomePaths, port: number): Promise<AmbitError> {
  if (readiness.state === 'timeout') {
    return new AmbitError(
      'DATABASE_UNAVAILABLE',
      `Neo4j did not answer within ${READY_MS / 1000} s: the last lines of ${paths.consoleLog} above say what it was doing.`,
    );
  }
  if (!(await isPortFree(port))) return portInUse(port);
  return new AmbitError(
    'DATABASE_UNAVAILABLE',
    `Neo4j ended while it was starting: the last lines of ${paths.consoleLog} above say why.`,
  );
}

/** The kept password is not the one of the data: files were mixed from two homes, or it was changed in the database. */
export function otherPassword(paths: HomePaths, cause: unknown): AmbitError {
  return new AmbitError(
    'DATABASE_AUTHENTICATION',
    `The database in ${paths.root} has another password than ${paths.password}: put the right one into that file, or move ${paths.neo4j} away to start with an empty database.`,
    { cause },
  );
}
