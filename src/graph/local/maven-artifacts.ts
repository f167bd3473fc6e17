import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { AmbitError } from '../../ambit-error.ts';
import { isComplete, listJars, writeManifest } from './artifact-manifest.ts';
import { needSpace, orNotWritable } from './home.ts';
import { javaHint } from './java.ts';
import { DownloadCount } from './maven-progress.ts';
import type { Progress } from './progress.ts';
import { type Environment, runProcess, succeeded } from './run-process.ts';

export const NEO4J_VERSION = '5.26.28';
export const APOC_VERSION = '5.26.19';
export const APOC_EXTENDED_VERSION = '5.26.0';

const SERVER = [`org.neo4j.app:neo4j-server:${NEO4J_VERSION}`, `org.neo4j:neo4j:${NEO4J_VERSION}`];
const PLUGINS = [
  `org.neo4j.procedure:apoc-core:${APOC_VERSION}`,
  `org.neo4j.procedure:apoc-common:${APOC_VERSION}`,
  `org.neo4j.procedure:apoc-extended:${APOC_EXTENDED_VERSION}`,
  // APOC Extended leaves it to the server, which does not bring it.
  'com.jayway.jsonpath:json-path:2.9.0',
];
const ARTIFACTS = [...SERVER, ...PLUGINS];
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/** Directories of jars for Java's class path. */
export interface Artifacts {
  readonly lib: string;
  readonly plugins: string;
}

/** `AMBIT_CACHE`, else the user's cache directory: shared by all homes, so that the jars are downloaded once. */
export function cacheDirectory(env: Environment): string {
  const configured = env['AMBIT_CACHE'];
  if (configured !== undefined && configured !== '') return configured;
  const base = env['XDG_CACHE_HOME'];
  return join(base !== undefined && base !== '' ? base : join(homedir(), '.cache'), 'ambit');
}

function artifactsDirectory(env: Environment): string {
  return join(cacheDirectory(env), `neo4j-${NEO4J_VERSION}-apoc-${APOC_VERSION}-${APOC_EXTENDED_VERSION}`);
}

/** The jars if they were downloaded whole before. */
export async function cachedArtifacts(env: Environment): Promise<Artifacts | undefined> {
  const directory = artifactsDirectory(env);
  return (await isComplete(directory, ARTIFACTS)) ? at(directory) : undefined;
}

/**
 * The jars of Neo4j and APOC, from the cache or resolved by Maven. They are gathered beside the cache and moved there
 * when whole: a download that was cut off is never taken for a complete one, and two programs may download at once.
 */
export async function resolveArtifacts(options: {
  readonly env: Environment;
  readonly progress: Progress;
  readonly logFile: string;
  readonly signal?: AbortSignal | undefined;
}): Promise<Artifacts> {
  const cached = await cachedArtifacts(options.env);
  if (cached !== undefined) return cached;
  const target = artifactsDirectory(options.env);
  return orNotWritable(cacheDirectory(options.env), async () => {
    await mkdir(cacheDirectory(options.env), { recursive: true });
    await needSpace(cacheDirectory(options.env), 300);
    const work = await mkdtemp(join(cacheDirectory(options.env), 'download-'));
    try {
      await runMaven(work, options);
      const files = await listJars(work);
      await writeManifest(work, { artifacts: ARTIFACTS, files });
      if (!(await isComplete(target, ARTIFACTS))) {
        // Something incomplete may be there: an older way of writing, or jars that somebody deleted.
        await rm(target, { recursive: true, force: true });
        await rename(work, target).catch(async (error: unknown) => {
          if (!(await isComplete(target, ARTIFACTS))) throw error;
        });
      }
      return at(target);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });
}

function at(directory: string): Artifacts {
  return { lib: join(directory, 'lib'), plugins: join(directory, 'plugins') };
}

async function runMaven(
  work: string,
  options: { env: Environment; progress: Progress; logFile: string; signal?: AbortSignal | undefined },
): Promise<void> {
  const modules = { lib: SERVER, plugins: PLUGINS };
  await writeFile(join(work, 'pom.xml'), parentPom(Object.keys(modules)));
  for (const [name, artifacts] of Object.entries(modules)) {
    await mkdir(join(work, `${name}-pom`));
    await writeFile(join(work, `${name}-pom`, 'pom.xml'), modulePom(name, artifacts, join(work, name)));
  }
  const count = new DownloadCount();
  options.progress({ message: `Neo4j ${NEO4J_VERSION} and APOC come from Maven Central, once (about 132 MB).` });
  const result = await runProcess(
    'mvn',
    ['-B', '--strict-checksums', '-f', join(work, 'pom.xml'), COPY, '-DincludeScope=runtime'],
    {
      env: options.env,
      cwd: work,
      signal: options.signal,
      onLine: (line) => {
        if (count.read(line)) options.progress({ message: count.describe(), step: true });
      },
    },
  );
  await writeFile(options.logFile, `${result.lines.join('\n')}\n`, { mode: 0o600 });
  if (succeeded(result)) return;
  if (result.outcome === 'missing') {
    throw new AmbitError(
      'CONFIGURATION',
      `Maven (mvn) was not found, and Neo4j is not downloaded yet: install Maven (${javaHint()}) or Docker, or set NEO4J_URI.`,
    );
  }
  throw new AmbitError(
    'DATABASE_UNAVAILABLE',
    `Maven could not download Neo4j (exit code ${result.code}): check the connection, or the proxy or mirror in ~/.m2/settings.xml, and start again; what arrived is kept. Its output is in ${options.logFile}.`,
  );
}

function parentPom(modules: readonly string[]): string {
  const list = modules.map((name) => `<module>${name}-pom</module>`).join('');
  return pom('parent', `<packaging>pom</packaging><modules>${list}</modules>`);
}

function modulePom(name: string, artifacts: readonly string[], outputDirectory: string): string {
  const dependencies = artifacts.map((artifact) => {
    const [groupId, artifactId, version] = artifact.split(':');
    return `<dependency><groupId>${groupId}</groupId><artifactId>${artifactId}</artifactId><version>${version}</version></dependency>`;
  });
  const output = outputDirectory.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return pom(
    name,
    `<packaging>pom</packaging><properties><outputDirectory>${output}</outputDirectory></properties>
<dependencies>${dependencies.join('')}</dependencies>`,
  );
}

function pom(name: string, body: string): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>ambit</groupId><artifactId>database-${name}</artifactId><version>1</version>${body}</project>
`;
}
