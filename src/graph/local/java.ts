import { join } from 'node:path';
import { AmbitError } from '../../ambit-error.ts';
import { type Environment, runProcess } from './run-process.ts';

/** Neo4j 5.26 needs at least this; it is tested on 17 and 21. */
export const OLDEST_JAVA = 17;
export const TESTED_JAVA: readonly number[] = [17, 21];

export interface Java {
  readonly command: string;
  readonly version: number;
}

/**
 * The feature version in what `java -version` prints: 17 for "17.0.15", 25 for "25-ea", 8 for "1.8.0_392"; undefined
 * if there is none. Lines before it (`Picked up JAVA_TOOL_OPTIONS: …`) don't matter.
 */
export function parseJavaVersion(output: string): number | undefined {
  const match = /\bversion "(\d+)(?:\.(\d+))?/.exec(output);
  if (match === null) return undefined;
  const [, first, second] = match;
  return first === '1' && second !== undefined ? Number(second) : Number(first);
}

/** The Java of `JAVA_HOME`, else of the search path; undefined if neither runs. Says nothing about its age. */
export async function findJava(env: Environment, signal?: AbortSignal): Promise<Java | undefined> {
  const home = env['JAVA_HOME'];
  const commands = [...(home === undefined || home === '' ? [] : [join(home, 'bin', 'java')]), 'java'];
  for (const command of commands) {
    const result = await runProcess(command, ['-version'], { env, signal, timeoutMs: 20_000 });
    const version = parseJavaVersion(result.lines.join('\n'));
    if (version !== undefined) return { command, version };
  }
  return undefined;
}

export function javaTooOld(java: Java): AmbitError {
  return new AmbitError(
    'CONFIGURATION',
    `Java ${java.version} is too old for Neo4j 5.26: install Java 17 or 21 (${javaHint()}) and let JAVA_HOME name it, or install Docker, or set NEO4J_URI.`,
  );
}

/** What to type to get Java and Maven on this kind of machine. */
export function javaHint(platform: NodeJS.Platform = process.platform): string {
  if (platform === 'darwin') return 'brew install openjdk@21 maven';
  if (platform === 'win32') return 'winget install EclipseAdoptium.Temurin.21.JDK, or use WSL';
  return 'Debian: apt-get install openjdk-17-jre-headless maven';
}
