import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localOwner, type KnownViewer } from '../../src/account/viewer.ts';
import { rememberViewer, type Authentication } from '../../src/api/authentication.ts';
import { accountExportHandler } from '../../src/api/account-export-handler.ts';
import { createContext } from '../../src/api/context.ts';
import { exportHandler } from '../../src/api/export-handler.ts';
import { importHandler } from '../../src/api/import-handler.ts';
import { ownerAuthentication } from '../../src/api/owner-authentication.ts';
import { createSchema } from '../../src/api/schema.ts';
import { startServer } from '../../src/api/server.ts';
import { DEFAULT_LIMITS } from '../../src/config.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import type { ImportServiceOptions } from '../../src/import/import.service.ts';
import { createLog } from '../../src/log.ts';
import { createServices, type Services } from '../../src/services.ts';

/** The database of the run, or null where the tests were started without one. */
export function testDatabase(): {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
} | null {
  const { AMBIT_TEST_NEO4J_URI: uri, AMBIT_TEST_NEO4J_USER: user, AMBIT_TEST_NEO4J_PASSWORD: password } = process.env;
  return uri === undefined
    ? null
    : {
        uri,
        user: user ?? 'neo4j',
        password: password ?? '',
        database: process.env['AMBIT_TEST_NEO4J_DATABASE'] ?? 'neo4j',
      };
}

export async function openTestGraph(): Promise<Graph> {
  const database = testDatabase();
  if (database === null) throw new Error('no test database: run the tests through npm test');
  return openGraph(database);
}

export interface GraphqlAnswer<T> {
  readonly data: T;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** A real server on a free port over the test database, with an account of its own. */
export interface TestServer {
  readonly url: string;
  readonly token: string;
  readonly account: string;
  readonly graph: Graph;
  readonly services: Services;
  readonly logLines: string[];
  /** Where its uploads wait. */
  readonly uploadDirectory: string;
  /** Asks the API over HTTP, as a client does; the answer whole. */
  ask<T>(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<GraphqlAnswer<T>>;
  /** The same, where no error is expected. */
  data<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Another account, and the token with which it asks. */
  addViewer(): Promise<{ readonly token: string; readonly account: string }>;
  /** Uploads a file's text and waits for the import's end. */
  upload(text: string | Buffer, parameters?: Record<string, string>): Promise<ImportAnswer>;
  close(): Promise<void>;
}

export interface ImportAnswer {
  readonly id: string;
  readonly status: string;
  readonly message: string | null;
  readonly counts: {
    readonly created: number;
    readonly updated: number;
    readonly skipped: number;
    readonly rejected: number;
  };
  readonly problems: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly row: number; readonly code: string; readonly message: string }[];
  };
}

export async function startTestServer(imports: ImportServiceOptions = {}): Promise<TestServer> {
  const account = `test-${randomUUID()}`;
  const token = randomBytes(24).toString('base64url');
  const directory = await mkdtemp(join(tmpdir(), 'ambit-test-'));
  const graph = await openTestGraph();
  const services = createServices(graph, account, { uploadDirectory: directory, ...imports });
  const logLines: string[] = [];
  const owner = ownerAuthentication(token, account);
  const others = new Map<string, KnownViewer>();
  const server = await startServer({
    schema: await createSchema(),
    contextFor: ({ lang, viewer, border }) => createContext(services, lang, viewer, border),
    authentication: { ...owner, admit: admitOthers(others, owner), whoAsks: whoElseAsks(others, owner) },
    config: { host: '127.0.0.1', port: 0, token, limits: DEFAULT_LIMITS },
    graph,
    importHandler: importHandler(services),
    exportHandler: exportHandler(services),
    accountExportHandler: accountExportHandler(services),
    log: createLog({ destination: { write: (line) => void logLines.push(line) } }),
  });
  const authorization = { authorization: `Bearer ${token}` };
  const get = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${server.url}${path}`, {
      ...init,
      headers: { ...authorization, ...(init.headers as Record<string, string>) },
    });
  const ask = async <T>(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<GraphqlAnswer<T>> => {
    const response = await get('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphqlAnswer<T>;
  };
  const data = async <T>(query: string, variables: Record<string, unknown> = {}): Promise<T> => {
    const answer = await ask<T>(query, variables);
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  return {
    url: server.url,
    token,
    account,
    graph,
    services,
    logLines,
    uploadDirectory: directory,
    ask,
    data,
    fetch: get,
    addViewer: async () => {
      const other = `test-${randomUUID()}`;
      const key = randomBytes(24).toString('base64url');
      // An account is there as soon as it has a network; this one has none.
      const { networks } = createServices(graph, other);
      await networks.delete(await networks.create('none', 'none', new Date()));
      others.set(`Bearer ${key}`, localOwner(other));
      return { token: key, account: other };
    },
    upload: async (text, parameters = {}) => {
      const response = await get(`/imports?${new URLSearchParams(parameters).toString()}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: text as unknown as string,
      });
      if (response.status !== 202) throw new Error(`${response.status} ${await response.text()}`);
      const { id } = (await response.json()) as { id: string };
      for (;;) {
        const answer = await data<{ network: { import: ImportAnswer } }>(
          `query ($network: ID, $id: ID!) { network(id: $network) { import(id: $id) { id status message
             counts { created updated skipped rejected } problems(first: 100) { totalCount nodes { row code message } } } } }`,
          { id, network: parameters['network'] ?? null },
        );
        if (!['QUEUED', 'RUNNING'].includes(answer.network.import.status)) return answer.network.import;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    close: async () => {
      await services.imports.idle();
      await server.close();
      for (const { networks } of [
        services,
        ...[...others.values()].map(({ accountId }) => createServices(graph, accountId)),
      ])
        for (const network of await networks.list()) if (network.role === 'OWNER') await networks.delete(network);
      await graph.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

type Others = ReadonlyMap<string, KnownViewer>;

function whoElseAsks(others: Others, owner: Authentication): Authentication['whoAsks'] {
  return async (req, authorization) =>
    others.get(authorization ?? req.headers.authorization ?? '') ?? owner.whoAsks(req, authorization);
}

function admitOthers(others: Others, owner: Authentication): Authentication['admit'] {
  return (req, res, next) => {
    const other = others.get(req.headers.authorization ?? '');
    if (other === undefined) {
      owner.admit(req, res, next);
    } else {
      rememberViewer(res, other);
      next();
    }
  };
}
