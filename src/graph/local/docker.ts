import type { Progress } from './progress.ts';
import { type Environment, runProcess, succeeded } from './run-process.ts';

export const NEO4J_IMAGE = 'neo4j:5.26-community';

/** An engine that answers, has the image, and the Compose program that goes with it. */
export interface DockerEngine {
  readonly compose: readonly string[];
  readonly env: Environment;
}

/** An engine on another machine publishes its ports there, not on this loopback interface. */
export function isLocalEngine(dockerHost: string | undefined): boolean {
  if (dockerHost === undefined || dockerHost === '') return true;
  return /^(unix|npipe):|^tcp:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|$)/.test(dockerHost);
}

/** The version of the engine that answers on this machine, if one does within 5 s. */
export async function findEngine(env: Environment, signal?: AbortSignal): Promise<string | undefined> {
  if (!isLocalEngine(env['DOCKER_HOST'])) return undefined;
  const args = ['version', '--format', '{{.Server.Version}}'];
  const result = await runProcess('docker', args, { env, signal, timeoutMs: 5_000 });
  return succeeded(result) ? result.lines[0] : undefined;
}

async function findCompose(env: Environment, signal?: AbortSignal): Promise<readonly string[] | undefined> {
  for (const [command, ...args] of [['docker', 'compose'], ['docker-compose']] as const) {
    const result = await runProcess(command, [...args, 'version'], { env, signal, timeoutMs: 10_000 });
    if (succeeded(result)) return [command, ...args];
  }
  return undefined;
}

/**
 * The Docker engine of this machine, ready to start the database. Undefined, with the reason told, if there is none, it
 * cannot get the image, or Compose is missing.
 */
export async function findDocker(
  env: Environment,
  progress: Progress,
  signal?: AbortSignal,
): Promise<DockerEngine | undefined> {
  if ((await findEngine(env, signal)) === undefined) return undefined;
  const compose = await findCompose(env, signal);
  if (compose === undefined) {
    progress({ message: 'Docker: the engine answers, but neither "docker compose" nor "docker-compose" is there.' });
    return undefined;
  }
  if (!(await hasOrGetsImage(env, progress, signal))) return undefined;
  return { compose, env };
}

/** Whether the engine has the image or can pull it. A registry that doesn't answer within 20 s counts as none. */
export async function hasOrGetsImage(env: Environment, progress: Progress, signal?: AbortSignal): Promise<boolean> {
  const inspect = await runProcess('docker', ['image', 'inspect', '--format', '{{.Id}}', NEO4J_IMAGE], {
    env,
    signal,
    timeoutMs: 10_000,
  });
  if (succeeded(inspect)) return true;
  progress({ message: `Docker: getting the image ${NEO4J_IMAGE} …` });
  const pull = await runProcess('docker', ['pull', NEO4J_IMAGE], {
    env,
    signal,
    firstLineTimeoutMs: 20_000,
    timeoutMs: 900_000,
    onLine: (line) => progress({ message: `Docker: ${line}`, step: true }),
  });
  if (succeeded(pull)) return true;
  const why =
    pull.outcome === 'timeout' ? 'the registry did not answer in time' : (pull.lines.at(-1) ?? 'no reason given');
  progress({ message: `Docker: the engine cannot get ${NEO4J_IMAGE} (${why}), so it is not used.` });
  return false;
}
