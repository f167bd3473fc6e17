import neo4j, { type Neo4jError } from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import { AmbitError } from '../../ambit-error.ts';

export interface Credentials {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

const OLDEST: readonly [number, number] = [5, 26];

/** The version in a server's agent string, e.g. [5, 26] for `Neo4j/5.26.28`; undefined if it states none. */
export function parseServerVersion(agent: string): readonly [number, number] | undefined {
  const match = /^Neo4j\/(\d+)\.(\d+)/.exec(agent);
  return match === null ? undefined : [Number(match[1]), Number(match[2])];
}

/** Whether the application runs on this server: 5.26 and the calendar releases (2025.x and later). */
export function isNewEnough(version: readonly [number, number]): boolean {
  return version[0] > OLDEST[0] || (version[0] === OLDEST[0] && version[1] >= OLDEST[1]);
}

/**
 * Logs in once and returns the server's agent string. Throws `DATABASE_AUTHENTICATION`, `DATABASE_TOO_OLD`, or
 * `DATABASE_UNAVAILABLE` while nothing answers.
 */
export async function connectOnce({ uri, user, password }: Credentials): Promise<string> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    telemetryDisabled: true,
  });
  try {
    await driver.verifyConnectivity();
    const { agent = '' } = await driver.getServerInfo();
    const version = parseServerVersion(agent);
    if (version !== undefined && !isNewEnough(version)) {
      throw new AmbitError(
        'DATABASE_TOO_OLD',
        `The database is Neo4j ${version.join('.')}: Ambit needs ${OLDEST.join('.')} or later. Upgrade it, or unset NEO4J_URI to let Ambit start its own.`,
      );
    }
    return agent;
  } catch (error) {
    throw error instanceof AmbitError ? error : connectionError(error);
  } finally {
    await driver.close();
  }
}

function connectionError(error: unknown): AmbitError {
  switch ((error as Neo4jError).code) {
    case 'Neo.ClientError.Security.Unauthorized':
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
    case 'Neo.ClientError.Security.TokenExpired':
      return new AmbitError(
        'DATABASE_AUTHENTICATION',
        'The database refuses this user and password: check NEO4J_USER and NEO4J_PASSWORD.',
        { cause: error },
      );
    case 'Neo.ClientError.Security.CredentialsExpired':
      return new AmbitError(
        'DATABASE_AUTHENTICATION',
        'The database wants its first password changed: change it (ALTER CURRENT USER SET PASSWORD …), then set NEO4J_PASSWORD.',
        { cause: error },
      );
    default:
      return new AmbitError(
        'DATABASE_UNAVAILABLE',
        'No database answers at NEO4J_URI: check that it runs, that the address is right and that this machine may reach it.',
        { cause: error },
      );
  }
}

/** `exited`: the process that should answer is gone; `timeout`: it lives but did not answer in time. */
export type Readiness =
  { readonly state: 'ready'; readonly agent: string } | { readonly state: 'exited' } | { readonly state: 'timeout' };

/** Tries to log in until the database answers. Rejects at once on a wrong password or a server that is too old. */
export async function waitUntilReady(
  credentials: Credentials,
  options: {
    readonly timeoutMs: number;
    readonly isRunning: () => Promise<boolean>;
    readonly signal?: AbortSignal | undefined;
    readonly onWait?: (waitedMs: number) => void;
  },
): Promise<Readiness> {
  const start = Date.now();
  for (;;) {
    options.signal?.throwIfAborted();
    try {
      return { state: 'ready', agent: await connectOnce(credentials) };
    } catch (error) {
      if (!(error instanceof AmbitError) || error.code !== 'DATABASE_UNAVAILABLE') throw error;
    }
    if (!(await options.isRunning())) return { state: 'exited' };
    const waitedMs = Date.now() - start;
    if (waitedMs > options.timeoutMs) return { state: 'timeout' };
    options.onWait?.(waitedMs);
    await sleep(250);
  }
}
