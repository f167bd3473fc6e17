import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { HomePaths } from './home.ts';
import { writeWhole } from './home.ts';
import type { LocalSettings } from './local-settings.ts';
import type { Artifacts } from './maven-artifacts.ts';
import type { Environment } from './run-process.ts';

/**
 * The procedures that may reach into the server, which are those that install, drop and show other procedures: without
 * that the server refuses to run them. What they install (`custom.*`) and the rest of APOC run sandboxed.
 */
const UNRESTRICTED = 'apoc.custom.install*,apoc.custom.drop*,apoc.custom.show';

/** `neo4j.conf`: only loopback listens, no HTTP, nothing is reported home. */
export function neo4jConf(paths: HomePaths, artifacts: Artifacts, port: number, settings: LocalSettings): string {
  const values: Record<string, string> = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.directories.data': paths.data,
    'server.directories.logs': paths.logs,
    'server.directories.lib': artifacts.lib,
    'server.directories.plugins': artifacts.plugins,
    'server.memory.heap.initial_size': settings.heap,
    'server.memory.heap.max_size': settings.heap,
    'server.memory.pagecache.size': settings.pageCache,
    'dbms.security.procedures.unrestricted': UNRESTRICTED,
    // By default the server waits twice five seconds for idle Bolt threads after its data are safe.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '500ms',
    'dbms.cypher.min_replan_interval': settings.replan,
    'dbms.usage_report.enabled': 'false',
    // The ring of transaction logs of a small database: 256 MB each by default.
    'db.tx_log.rotation.size': '32m',
    'db.tx_log.rotation.retention_policy': '2 files',
  };
  return lines(values);
}

/** `apoc.conf`. A procedure installed on the `system` database becomes visible after at most this many milliseconds. */
export function apocConf(): string {
  return lines({ 'apoc.custom.procedures.refresh': '1000' });
}

function lines(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${value.replaceAll('\\', '/')}\n`)
    .join('');
}

export async function writeConfiguration(
  paths: HomePaths,
  artifacts: Artifacts,
  port: number,
  settings: LocalSettings,
): Promise<void> {
  await writeWhole(join(paths.conf, 'neo4j.conf'), neo4jConf(paths, artifacts, port, settings));
  await writeWhole(join(paths.conf, 'apoc.conf'), apocConf());
}

function commonArguments(artifacts: Artifacts): string[] {
  return [
    '-cp',
    [join(artifacts.lib, '*'), join(artifacts.plugins, '*')].join(delimiter),
    '-Dfile.encoding=UTF-8',
    '-Dlog4j2.disable.jmx=true',
    ...['java.nio', 'java.io', 'java.util.concurrent', 'sun.nio.ch'].map(
      (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
    ),
  ];
}

/** What Java is started with to run the server in the foreground. The home directory in it identifies the process. */
export function serverArguments(paths: HomePaths, artifacts: Artifacts, settings: LocalSettings): string[] {
  return [
    `-Xms${settings.heap}`,
    `-Xmx${settings.heap}`,
    '-XX:+UseParallelGC',
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+DisableExplicitGC',
    '-XX:+ExitOnOutOfMemoryError',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Djdk.tls.ephemeralDHKeySize=2048',
    ...commonArguments(artifacts),
    'org.neo4j.server.CommunityEntryPoint',
    homeArgument(paths),
    `--config-dir=${paths.conf}`,
    '--console-mode',
  ];
}

/** The argument by which the server of a home is told from every other process. */
export function homeArgument(paths: HomePaths): string {
  return `--home-dir=${paths.neo4j}`;
}

/**
 * Runs `step` with an argument file for Java that sets the first password. The password goes through a file of mode
 * 600, since every user of the machine can read the arguments of a process.
 */
export async function withPasswordArguments<T>(
  paths: HomePaths,
  artifacts: Artifacts,
  password: string,
  step: (javaArguments: string[]) => Promise<T>,
): Promise<T> {
  const directory = await mkdtemp(join(paths.root, 'first-password-'));
  try {
    const file = join(directory, 'arguments');
    const list = [
      ...commonArguments(artifacts),
      'org.neo4j.cli.AdminTool',
      'dbms',
      'set-initial-password',
      password,
    ].map((argument) => `"${argument.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`);
    await writeFile(file, `${list.join('\n')}\n`, { mode: 0o600 });
    return await step([`@${file}`]);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** The environment of the server: what a JVM needs, and none of the program's secrets. */
export function serverEnvironment(env: Environment, paths: HomePaths): Environment {
  const kept: Record<string, string | undefined> = { NEO4J_HOME: paths.neo4j, NEO4J_CONF: paths.conf };
  for (const name of ['PATH', 'HOME', 'USER', 'JAVA_HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'TEMP', 'SYSTEMROOT']) {
    if (env[name] !== undefined) kept[name] = env[name];
  }
  return kept;
}
