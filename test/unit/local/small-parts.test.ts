import { describe, expect, test } from '@jest/globals';
import { isNewEnough, parseServerVersion } from '../../../src/graph/local/connectivity.ts';
import { isLocalEngine } from '../../../src/graph/local/docker.ts';
import { homePaths } from '../../../src/graph/local/home.ts';
import { localSettings } from '../../../src/graph/local/local-settings.ts';
import { neo4jConf, serverArguments, serverEnvironment } from '../../../src/graph/local/neo4j-config.ts';
import { preferredPort } from '../../../src/graph/local/port.ts';
import { commandLine } from '../../../src/graph/local/process-identity.ts';
import { streamProgress } from '../../../src/graph/local/progress.ts';
import { runProcess } from '../../../src/graph/local/run-process.ts';

test.each([
  ['Neo4j/5.26.28', true],
  ['Neo4j/5.27-aura', true],
  ['Neo4j/2025.10.1', true],
  ['Neo4j/5.25.1', false],
  ['Neo4j/4.4.40', false],
])('%s is new enough: %s', (agent, expected) => {
  const version = parseServerVersion(agent);
  expect(version && isNewEnough(version)).toBe(expected);
});

test('a server that states no version is not judged', () => {
  expect(parseServerVersion('Memgraph')).toBeUndefined();
});

test.each([
  [undefined, true],
  ['unix:///run/docker.sock', true],
  ['tcp://127.0.0.1:2375', true],
  ['tcp://10.0.0.5:2375', false],
  ['tcp://127.0.0.1.example.org:2375', false],
  ['ssh://me@server', false],
])('an engine at %s is on this machine: %s', (host, expected) => {
  expect(isLocalEngine(host)).toBe(expected);
});

test('a home keeps its port, below the ports of outgoing connections', () => {
  expect(preferredPort('/a/.ambit')).toBe(preferredPort('/a/.ambit'));
  expect(preferredPort('/b/.ambit')).not.toBe(preferredPort('/a/.ambit'));
  expect(preferredPort('/a/.ambit')).toBeLessThan(32_768);
});

describe('the local server', () => {
  const paths = homePaths('/home/ada/.ambit');
  const artifacts = { lib: '/cache/lib', plugins: '/cache/plugins' };
  const settings = localSettings({ AMBIT_NEO4J_HEAP: '2g', AMBIT_NEO4J_PAGECACHE: '', AMBIT_NEO4J_REPLAN: '1m' });

  test('listens on loopback only, without HTTP, with APOC in its sandbox but for what installs procedures', () => {
    const conf = neo4jConf(paths, artifacts, 27_687, settings);
    expect(conf).toContain('server.bolt.listen_address=127.0.0.1:27687\n');
    expect(conf).toContain('server.http.enabled=false\n');
    expect(conf).toContain('unrestricted=apoc.custom.install*,apoc.custom.drop*,apoc.custom.show\n');
    expect(conf).toContain('server.memory.pagecache.size=512m\n');
    expect(conf).toContain('dbms.cypher.min_replan_interval=1m\n');
  });

  test('gets its heap as an argument and is known by its home', () => {
    const args = serverArguments(paths, artifacts, settings);
    expect(args).toEqual(expect.arrayContaining(['-Xmx2g', '--home-dir=/home/ada/.ambit/neo4j']));
  });

  test('does not get the secrets of the program', () => {
    const env = serverEnvironment({ PATH: '/bin', HOME: '/home/ada', AMBIT_TOKEN: 's', NEO4J_PASSWORD: 's' }, paths);
    expect(Object.keys(env).sort()).toEqual(['HOME', 'NEO4J_CONF', 'NEO4J_HOME', 'PATH']);
  });
});

test('the command line of a process tells it from another; a number without a process has none', async () => {
  expect(await commandLine(process.pid)).toContain('jest');
  expect(await commandLine(2 ** 22 + 1)).toBeUndefined();
});

describe('progress', () => {
  test('rewrites a counter on a terminal', () => {
    let text = '';
    const progress = streamProgress({ isTTY: true, write: (part) => (text += part) });
    progress({ message: '1', step: true });
    progress({ message: '2', step: true });
    progress({ message: 'done' });
    expect(text).toBe('\r\x1b[2K1\r\x1b[2K2\r\x1b[2Kdone\n');
  });

  test('is sparing in a log file', () => {
    let text = '';
    let now = 0;
    const progress = streamProgress({ write: (part) => (text += part) }, 10_000, () => now);
    for (; now < 30_000; now += 1_000) progress({ message: `${now / 1_000}`, step: true });
    expect(text).toBe('0\n10\n20\n');
  });
});

describe('running a program', () => {
  const env = process.env;
  const node = (script: string, more: object = {}) => runProcess(process.execPath, ['-e', script], { env, ...more });

  test('gives its output and exit code', async () => {
    const result = await node('console.log("a"); console.error("b"); process.exitCode = 3');
    expect(result).toMatchObject({ outcome: 'exit', code: 3 });
    expect([...result.lines].sort()).toEqual(['a', 'b']);
  });

  test('tells a missing one from one that fails', async () => {
    expect(await runProcess('no-such-program', [], { env })).toMatchObject({ outcome: 'missing' });
  });

  test('ends one that says nothing in time, and not one that has begun', async () => {
    const silent = 'setTimeout(() => {}, 60000)';
    expect(await node(silent, { firstLineTimeoutMs: 1_000 })).toMatchObject({ outcome: 'timeout' });
    const late = 'console.log("begun"); setTimeout(() => {}, 3000)';
    expect(await node(late, { firstLineTimeoutMs: 2_500 })).toMatchObject({ outcome: 'exit', code: 0 });
  });

  test('is aborted', async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(new Error('interrupted')), 300);
    await expect(node('setTimeout(() => {}, 60000)', { signal: abort.signal })).rejects.toThrow('interrupted');
  });
});
