import { spawn } from 'node:child_process';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AmbitError } from '../../ambit-error.ts';
import { type HomePaths, readIfThere } from './home.ts';
import type { Java } from './java.ts';
import type { LocalSettings } from './local-settings.ts';
import type { Artifacts } from './maven-artifacts.ts';
import {
  homeArgument,
  serverArguments,
  serverEnvironment,
  withPasswordArguments,
  writeConfiguration,
} from './neo4j-config.ts';
import { commandLine } from './process-identity.ts';
import { type Environment, runProcess, succeeded } from './run-process.ts';

/** How long a server gets to write its data out before it is killed. */
const STOP_MS = 20_000;

export interface LocalStart {
  readonly paths: HomePaths;
  readonly java: Java;
  readonly artifacts: Artifacts;
  readonly port: number;
  readonly password: string;
  readonly settings: LocalSettings;
  readonly env: Environment;
  readonly signal?: AbortSignal | undefined;
}

/** Whether the data directory was ever started, and so has its password. */
export async function hasLocalData(paths: HomePaths): Promise<boolean> {
  return stat(join(paths.data, 'databases', 'system')).then(
    () => true,
    () => false,
  );
}

/** Starts the server of a home and returns its process id at once; it does not answer yet. */
export async function spawnServer(start: LocalStart): Promise<number> {
  const { paths, artifacts, settings } = start;
  await writeConfiguration(paths, artifacts, start.port, settings);
  if (!(await hasLocalData(paths))) await setFirstPassword(start);
  const log = await open(paths.consoleLog, 'w', 0o600);
  try {
    // A process group of its own: Ctrl-C at the terminal must reach the program only, which stops the server when it
    // has ended its own work.
    const child = spawn(start.java.command, serverArguments(paths, artifacts, settings), {
      cwd: paths.neo4j,
      env: serverEnvironment(start.env, paths) as NodeJS.ProcessEnv,
      stdio: ['ignore', log.fd, log.fd],
      detached: true,
      windowsHide: true,
    });
    await new Promise((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    child.unref();
    if (child.pid === undefined) throw new AmbitError('INTERNAL', 'The Neo4j process has no id.');
    return child.pid;
  } finally {
    await log.close();
  }
}

async function setFirstPassword({ paths, java, artifacts, password, env, signal }: LocalStart): Promise<void> {
  await withPasswordArguments(paths, artifacts, password, async (args) => {
    const result = await runProcess(java.command, args, {
      env: serverEnvironment(env, paths),
      cwd: paths.neo4j,
      signal,
      timeoutMs: 60_000,
    });
    if (!succeeded(result)) {
      throw new AmbitError(
        'DATABASE_UNAVAILABLE',
        `The first password of the database could not be set: ${result.lines.at(-1) ?? 'Java said nothing'}`,
      );
    }
  });
}

/** Whether this process id is the live server of this home, and not another program that got the same number. */
export async function isServerOf(paths: HomePaths, pid: number): Promise<boolean> {
  const line = await commandLine(pid);
  return line !== undefined && line.includes('CommunityEntryPoint') && line.includes(`${homeArgument(paths)} `);
}

/** Asks the server to end, waits, and kills it after 20 s. Returns false if it was not running. */
export async function stopServer(paths: HomePaths, pid: number, graceMs = STOP_MS): Promise<boolean> {
  if (!(await isServerOf(paths, pid))) return false;
  process.kill(pid, 'SIGTERM');
  if (await isGone(paths, pid, graceMs)) return true;
  process.kill(pid, 'SIGKILL');
  await isGone(paths, pid, 5_000);
  return true;
}

async function isGone(paths: HomePaths, pid: number, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (Date.now() < deadline) {
    if (!(await isServerOf(paths, pid))) return true;
    await sleep(100);
  }
  return false;
}

/** The last lines the server wrote. */
export async function logTail(paths: HomePaths, count = 12): Promise<readonly string[]> {
  const text = (await readIfThere(paths.consoleLog)) ?? '';
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-count);
}
