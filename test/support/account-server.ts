import { randomBytes, randomUUID } from 'node:crypto';
import { accountAuthentication } from '../../src/api/account-authentication.ts';
import { accountExportHandler } from '../../src/api/account-export-handler.ts';
import { createContext } from '../../src/api/context.ts';
import { exportHandler } from '../../src/api/export-handler.ts';
import { importHandler } from '../../src/api/import-handler.ts';
import { publicKeys } from '../../src/api/public-keys.ts';
import { reportHandler } from '../../src/api/report-handler.ts';
import { createSchema } from '../../src/api/schema.ts';
import { startServer } from '../../src/api/server.ts';
import type { SignUp } from '../../src/account/sign-up.ts';
import { DEFAULT_LIMITS, type Config } from '../../src/config.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { createLog } from '../../src/log.ts';
import { installationKey } from '../../src/outside-audit/report/installation-key.ts';
import { createServices, type Services } from '../../src/services.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestGraph, type GraphqlAnswer } from './test-server.ts';

export const PASSWORD = 'a long made-up password';

/** Somebody with an account, as a browser or with a key. */
export interface Someone {
  readonly account: string;
  readonly email: string;
  /** `Authorization` or `Cookie`. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface Asked<T> extends GraphqlAnswer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A real server with AMBIT_AUTH=accounts over the test database. */
export interface AccountServer {
  readonly url: string;
  readonly graph: Graph;
  readonly services: Services;
  readonly logLines: string[];
  ask<T>(who: Someone | null, query: string, variables?: Record<string, unknown>): Promise<Asked<T>>;
  fetch(who: Someone | null, path: string, init?: RequestInit): Promise<Response>;
  /** A new account that asks with a key. */
  addAccount(key?: { readonly isReadOnly: boolean }): Promise<Someone>;
  /** The same account, signed in with its password. */
  signIn(someone: Pick<Someone, 'email' | 'account'>): Promise<Someone>;
  close(): Promise<void>;
}

/** A /64 of the addresses for documentation (RFC 3849), without the `::` after it: attempts from one are counted together. */
export function freshPrefix(): string {
  return `2001:db8:${randomBytes(2).toString('hex')}:${randomBytes(2).toString('hex')}`;
}

export async function startAccountServer(
  options: { readonly signUp?: SignUp; readonly config?: Partial<Config>; readonly webDirectory?: string } = {},
): Promise<AccountServer> {
  const graph = await openTestGraph();
  const directory = await mkdtemp(join(tmpdir(), 'ambit-test-'));
  const signingKey = () => installationKey(directory);
  const services = createServices(graph, `nobody-${randomUUID()}`, { uploadDirectory: directory, signingKey });
  const logLines: string[] = [];
  const server = await startServer({
    schema: await createSchema(),
    contextFor: ({ lang, viewer, border }) => createContext(services, lang, viewer, border),
    config: { host: '127.0.0.1', port: 0, token: '', limits: DEFAULT_LIMITS, proxies: 1, ...options.config },
    authentication: accountAuthentication({
      accounts: services.accounts,
      signUp: options.signUp ?? 'open',
      isSecure: false,
    }),
    graph,
    importHandler: importHandler(services),
    exportHandler: exportHandler(services),
    accountExportHandler: accountExportHandler(services),
    reportHandler: reportHandler(services),
    publicKeys: publicKeys(signingKey),
    ...(options.webDirectory === undefined ? {} : { webDirectory: options.webDirectory }),
    log: createLog({ level: 'debug', destination: { write: (line) => void logLines.push(line) } }),
  });
  const made: string[] = [];
  // Attempts are counted by address, and the database outlives the test.
  const address = `${freshPrefix()}::1`;
  const fetchAs: AccountServer['fetch'] = (who, path, init = {}) =>
    fetch(`${server.url}${path}`, {
      ...init,
      headers: { 'x-forwarded-for': address, ...who?.headers, ...(init.headers as Record<string, string> | undefined) },
    });
  const ask = async <T>(
    who: Someone | null,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Asked<T>> => {
    const response = await fetchAs(who, '/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    return { ...(JSON.parse(text) as GraphqlAnswer<T>), status: response.status, headers: response.headers, text };
  };
  return {
    url: server.url,
    graph,
    services,
    logLines,
    ask,
    fetch: fetchAs,
    addAccount: async ({ isReadOnly } = { isReadOnly: false }) => {
      const email = `${randomBytes(6).toString('hex')}@example.org`;
      await services.accounts.create(email, PASSWORD);
      const [row] = await graph.run('account/find-account-by-email', { email });
      const account = row?.id ?? '';
      made.push(account);
      const { secret } = await services.accounts.keys.create(account, { name: 'test', isReadOnly, until: null });
      return { account, email, headers: { authorization: `Bearer ${secret}` } };
    },
    signIn: async ({ email, account }) => {
      const answer = await ask(
        null,
        'mutation ($input: SignInInput!) { signIn(input: $input) { account { id } userErrors { code } } }',
        { input: { email, password: PASSWORD } },
      );
      return { email, account, headers: { cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '' } };
    },
    close: async () => {
      await services.imports.idle();
      await server.close();
      for (const account of made) {
        const networks = services.networks.of(account);
        for (const network of await networks.list()) if (network.role === 'OWNER') await networks.delete(network);
      }
      await graph.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
