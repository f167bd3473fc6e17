import { setTimeout as sleep } from 'node:timers/promises';
import { runningContainer, stopContainer } from './docker-database.ts';
import { type HomePaths, homePaths, readIfThere } from './home.ts';
import { forgetRunning, readRunning, type Running, writeRunning } from './home-state.ts';
import type { DatabaseStatus } from './launcher.type.ts';
import { isServerOf, stopServer } from './local-process.ts';
import { localSettings } from './local-settings.ts';
import { withLock } from './lock.ts';
import { isAlive } from './process-identity.ts';
import type { Environment } from './run-process.ts';

export function boltUri(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

async function isRunning(paths: HomePaths, running: Running, env: Environment): Promise<boolean> {
  if (running.pid !== null) return isServerOf(paths, running.pid);
  return (await runningContainer(paths.root, env)) !== undefined;
}

/**
 * The database that runs in this home, if one does: checked against the process itself, since a program that died
 * leaves its note behind. One that is being stopped is waited for.
 */
export async function findRunning(paths: HomePaths, env: Environment): Promise<Running | undefined> {
  const running = await readRunning(paths);
  if (running === undefined) return undefined;
  if (running.stopping === true) {
    for (let waited = 0; waited < 25_000 && (await isRunning(paths, running, env)); waited += 200) await sleep(200);
  }
  if (await isRunning(paths, running, env)) return running;
  await forgetRunning(paths);
  return undefined;
}

/** The owner as long as it runs: a dead one owns nothing. */
export function liveOwner(running: Running): number | null {
  return running.owner !== null && isAlive(running.owner) ? running.owner : null;
}

async function end(paths: HomePaths, running: Running, env: Environment): Promise<void> {
  await writeRunning(paths, { ...running, stopping: true });
  if (running.pid !== null) await stopServer(paths, running.pid);
  else await stopContainer(paths.root, env);
  await forgetRunning(paths);
}

/** Stops the home's database if this program owns it, so not one that was found running or handed to the background. */
export async function stopIfOwned(paths: HomePaths, env: Environment): Promise<void> {
  const running = await readRunning(paths);
  if (running?.owner === process.pid) await end(paths, running, env);
}

/** Stops the home's database whoever started it. Returns what was stopped. */
export async function stopDatabase(home: string, env: Environment): Promise<Running | undefined> {
  const paths = homePaths(home);
  if ((await readIfThere(paths.running)) === undefined) return undefined;
  return withLock(paths.lock, async () => {
    const running = await findRunning(paths, env);
    if (running !== undefined) await end(paths, running, env);
    return running;
  });
}

/** What the home's database does now. Changes nothing. */
export async function databaseStatus(home: string, env: Environment): Promise<DatabaseStatus> {
  const { uri } = localSettings(env);
  if (uri !== undefined) return { state: 'configured', uri };
  const paths = homePaths(home);
  const running = await readRunning(paths);
  if (running === undefined || !(await isRunning(paths, running, env))) return { state: 'stopped' };
  const { how, pid, port, startedAt } = running;
  return { state: 'running', how, pid, uri: boltUri(port), owner: liveOwner(running), startedAt };
}
