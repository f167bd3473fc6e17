import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningServer, type ServerOptions, startServer } from '../../../src/api/server.ts';
import { DEFAULT_LIMITS } from '../../../src/config.ts';
import { createLog } from '../../../src/log.ts';
import { loadSchemaFiles } from '../../../src/graph/migrations.ts';
import { schema, type TestContext } from './small-schema.ts';

export const TOKEN = 'canary-token-0123456789';
export const BEARER = { Authorization: `Bearer ${TOKEN}` };

export interface TestServer extends RunningServer {
  /** Every line of the log so far. */
  readonly lines: string[];
}

const applied = { administer: async () => loadSchemaFiles().map(({ version, sha256 }) => ({ version, sha256 })) };

/** A real server on a free port, with a database that answers and pages of one line. */
export async function start(options: Partial<ServerOptions<TestContext>> = {}): Promise<TestServer> {
  const lines: string[] = [];
  const server = await startServer<TestContext>({
    schema,
    contextFor: (request) => ({ ...request, waitUntil: Promise.resolve() }),
    config: { host: '127.0.0.1', port: 0, token: TOKEN, limits: DEFAULT_LIMITS },
    graph: applied,
    log: createLog({ level: 'debug', destination: { write: (line) => void lines.push(line) } }),
    webDirectory: await pages(),
    ...options,
  });
  return { ...server, lines };
}

async function pages(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'ambit-web-'));
  const files = {
    'app/index.html': '<title>Home</title>',
    'graphiql/index.html': '<title>GraphiQL</title>',
    'assets/home-abc123.js': 'console.log("home");'.repeat(100),
    'assets/font-abc123.ttf': 'font',
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(directory, name, '..'), { recursive: true });
    await writeFile(join(directory, name), text);
  }
  return directory;
}

export interface GraphqlBody {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export async function ask(
  server: RunningServer,
  query: string,
  options: { readonly variables?: unknown; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<{ readonly status: number; readonly headers: Headers; readonly text: string; readonly body: GraphqlBody }> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...BEARER, ...options.headers },
    body: JSON.stringify({ query, variables: options.variables }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as GraphqlBody };
}

/** A request with headers that `fetch` sets itself: Host, Origin, Sec-Fetch-Site. */
export async function rawRequest(
  server: RunningServer,
  path: string,
  options: { readonly method?: string; readonly headers: Readonly<Record<string, string>>; readonly body?: string },
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { host: '127.0.0.1', port: server.port, path, method: options.method ?? 'GET', headers: options.headers },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    request.on('error', reject);
    request.end(options.body);
  });
}

/** For what the server does after its answer is out, such as writing the log. */
export async function until(condition: () => boolean): Promise<void> {
  for (let waitedMs = 0; !condition(); waitedMs += 5) {
    if (waitedMs > 5_000) throw new Error('waited 5 s in vain');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** What the log has about one request, its last line included. */
export async function linesAbout(server: TestServer, requestId: string | null): Promise<readonly object[]> {
  const lines = () =>
    server.lines.filter((line) => line.includes(String(requestId))).map((line) => JSON.parse(line) as { msg: string });
  await until(() => lines().some(({ msg }) => msg === 'request'));
  return lines();
}
