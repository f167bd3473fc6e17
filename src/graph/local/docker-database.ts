import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { AmbitError } from '../../ambit-error.ts';
import type { DockerEngine } from './docker.ts';
import { type Environment, runProcess, succeeded } from './run-process.ts';

/** The same place seen from `src/` and from `dist/`. */
const COMPOSE_FILE = join(import.meta.dirname, '..', '..', '..', 'docker-compose.yml');

/** Compose's project for a home: two homes have two containers and two volumes. */
export function projectName(home: string): string {
  return `ambit-${createHash('sha256').update(home).digest('hex').slice(0, 8)}`;
}

/** The id of the home's database container while it runs; undefined if it doesn't, or no engine answers. */
export async function runningContainer(home: string, env: Environment): Promise<string | undefined> {
  const labels = [`project=${projectName(home)}`, 'service=database'];
  const filters = labels.flatMap((label) => ['--filter', `label=com.docker.compose.${label}`]);
  const listed = await runProcess('docker', ['ps', '-q', '--no-trunc', ...filters], { env, timeoutMs: 10_000 });
  if (!succeeded(listed)) return undefined;
  return listed.lines.find((line) => /^[0-9a-f]{64}$/.test(line));
}

/** Starts the `database` service of `docker-compose.yml` alone, its Bolt port published on 127.0.0.1. */
export async function composeUp(
  engine: DockerEngine,
  home: string,
  options: { readonly port: number; readonly password: string; readonly signal?: AbortSignal | undefined },
): Promise<void> {
  const [command = 'docker', ...before] = engine.compose;
  const result = await runProcess(
    command,
    [...before, '-p', projectName(home), '-f', COMPOSE_FILE, 'up', '-d', '--no-build', 'database'],
    {
      env: {
        ...engine.env,
        NEO4J_PASSWORD: options.password,
        NEO4J_BOLT_PORT: String(options.port),
        // Compose fills in the whole file, so the service that is not started needs some value as well.
        AMBIT_TOKEN: 'unused',
      },
      signal: options.signal,
      timeoutMs: 120_000,
    },
  );
  if (succeeded(result)) return;
  throw new AmbitError(
    'DATABASE_UNAVAILABLE',
    `Docker could not start the database (${result.lines.at(-1)?.trim() ?? 'no reason given'}): see to Docker, or set AMBIT_NEO4J=local to start it without.`,
  );
}

/** Stops the home's container and keeps its data. Returns false if none was running. */
export async function stopContainer(home: string, env: Environment): Promise<boolean> {
  const id = await runningContainer(home, env);
  if (id === undefined) return false;
  await runProcess('docker', ['stop', '-t', '20', id], { env, timeoutMs: 40_000 });
  return true;
}

/** Deletes everything that Docker keeps for a home: container, data and network. Nothing where there is no engine. */
export async function removeContainer(home: string, env: Environment): Promise<void> {
  const filter = ['--filter', `label=com.docker.compose.project=${projectName(home)}`];
  for (const [list, remove] of [
    [
      ['ps', '-aq'],
      ['rm', '-fv'],
    ],
    [
      ['volume', 'ls', '-q'],
      ['volume', 'rm'],
    ],
    [
      ['network', 'ls', '-q'],
      ['network', 'rm'],
    ],
  ] as const) {
    const listed = await runProcess('docker', [...list, ...filter], { env, timeoutMs: 10_000 });
    if (!succeeded(listed)) return;
    const ids = listed.lines.map((line) => line.trim()).filter((line) => /^[\w.-]+$/.test(line));
    if (ids.length > 0) await runProcess('docker', [...remove, ...ids], { env, timeoutMs: 40_000 });
  }
}

/** The last lines the container wrote. */
export async function containerLog(home: string, env: Environment, count = 12): Promise<readonly string[]> {
  const filters = ['--filter', `label=com.docker.compose.project=${projectName(home)}`];
  const listed = await runProcess('docker', ['ps', '-aq', ...filters], { env, timeoutMs: 10_000 });
  const id = listed.lines[0];
  if (!succeeded(listed) || id === undefined) return [];
  const log = await runProcess('docker', ['logs', '--tail', String(count), id], { env, timeoutMs: 10_000 });
  return log.lines.slice(-count);
}
