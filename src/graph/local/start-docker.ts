import { AmbitError } from '../../ambit-error.ts';
import { waitUntilReady } from './connectivity.ts';
import type { DockerEngine } from './docker.ts';
import { composeUp, containerLog, runningContainer, stopContainer } from './docker-database.ts';
import type { HomePaths } from './home.ts';
import { forgetRunning, writeHomeSettings, writeRunning } from './home-state.ts';
import type { StartOptions } from './launcher.type.ts';
import type { LocalSettings } from './local-settings.ts';
import { choosePort } from './port.ts';
import { boltUri } from './running-database.ts';
import { otherPassword } from './start-local.ts';

/** The official image may still have to fetch APOC Extended when it starts. */
const READY_MS = 300_000;

/** Starts the official image through `docker-compose.yml` and waits until it answers. Returns its agent string. */
export async function startInDocker(
  options: StartOptions,
  engine: DockerEngine,
  paths: HomePaths,
  settings: LocalSettings,
  known: { readonly password: string; readonly rememberedPort: number | undefined },
): Promise<{ readonly agent: string; readonly port: number }> {
  const { env, progress, signal, background } = options;
  const home = paths.root;
  const port = await choosePort(home, settings.port, known.rememberedPort);
  const owner = background === true ? null : process.pid;
  await writeRunning(paths, { how: 'docker', pid: null, port, owner, startedAt: new Date().toISOString() });
  try {
    await composeUp(engine, home, { port, password: known.password, signal });
    const readiness = await waitUntilReady(
      { uri: boltUri(port), user: 'neo4j', password: known.password },
      {
        timeoutMs: READY_MS,
        isRunning: async () => (await runningContainer(home, env)) !== undefined,
        signal,
        onWait: (ms) => progress({ message: `Neo4j is starting in Docker … ${Math.round(ms / 1000)} s`, step: true }),
      },
    );
    if (readiness.state === 'ready') {
      await writeHomeSettings(paths, { how: 'docker', port });
      return { agent: readiness.agent, port };
    }
    for (const line of await containerLog(home, env)) progress({ message: `  ${line}` });
    throw new AmbitError(
      'DATABASE_UNAVAILABLE',
      `Neo4j in Docker ${readiness.state === 'exited' ? 'ended while it was starting' : 'did not answer in time'}: the last lines of its log are above (AMBIT_NEO4J=local starts it without Docker).`,
    );
  } catch (error) {
    await stopContainer(home, env);
    await forgetRunning(paths);
    throw error instanceof AmbitError && error.code === 'DATABASE_AUTHENTICATION' ? otherPassword(paths, error) : error;
  }
}
