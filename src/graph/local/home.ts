import { chmod, mkdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { AmbitError } from '../../ambit-error.ts';

/** Where the files of one `AMBIT_HOME` are. */
export interface HomePaths {
  readonly root: string;
  readonly password: string;
  readonly lock: string;
  /** How this home keeps its data and on which port; stays when nothing runs. */
  readonly settings: string;
  /** What runs now and who started it. */
  readonly running: string;
  readonly mavenLog: string;
  readonly neo4j: string;
  readonly data: string;
  readonly logs: string;
  readonly conf: string;
  readonly consoleLog: string;
}

/** The files of a home directory; a relative one is taken from the working directory. */
export function homePaths(home: string): HomePaths {
  const root = isAbsolute(home) ? home : resolve(home);
  const neo4j = join(root, 'neo4j');
  return {
    root,
    password: join(root, 'neo4j-password'),
    lock: join(root, 'lock'),
    settings: join(root, 'database.json'),
    running: join(root, 'running.json'),
    mavenLog: join(root, 'maven.log'),
    neo4j,
    data: join(neo4j, 'data'),
    logs: join(neo4j, 'logs'),
    conf: join(neo4j, 'conf'),
    consoleLog: join(neo4j, 'logs', 'console.log'),
  };
}

/** Makes the home directory, closed to other users (mode 700). Throws `CONFIGURATION` where the disk refuses. */
export async function makeHome(paths: HomePaths): Promise<void> {
  await orNotWritable(paths.root, async () => {
    await mkdir(paths.root, { recursive: true, mode: 0o700 });
    await chmod(paths.root, 0o700);
    for (const folder of [paths.data, paths.logs, paths.conf]) await mkdir(folder, { recursive: true, mode: 0o700 });
    const probe = join(paths.root, `.probe-${process.pid}`);
    await writeFile(probe, 'Ambit tries whether it can write here.\n', { mode: 0o600 });
    await rm(probe);
  });
}

/** Runs a step that writes under `path` and says what to do if the disk refuses. */
export async function orNotWritable<T>(path: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOSPC' || code === 'EDQUOT') {
      throw noSpace(path, error);
    }
    if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(code ?? '')) {
      throw new AmbitError(
        'CONFIGURATION',
        `Cannot write to ${path} (${code}): make it a writable directory, or set AMBIT_HOME or AMBIT_CACHE to one.`,
        { cause: error },
      );
    }
    throw error;
  }
}

function noSpace(path: string, cause?: unknown): AmbitError {
  return new AmbitError('CONFIGURATION', `Too little space left at ${path}: free about 1 GB and start again.`, {
    cause,
  });
}

/** Throws `CONFIGURATION` if the disk of this directory is about full: a database on a full disk hangs or breaks. */
export async function needSpace(directory: string, megabytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(directory);
  if (bavail * bsize < megabytes * 1_000_000) throw noSpace(directory);
}

/** Replaces a file in one step, so that a reader or a crash never meets half of it. Mode 600. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await orNotWritable(path, async () => {
    const temporary = `${path}.${process.pid}.tmp`;
    await writeFile(temporary, text, { mode: 0o600 });
    await rename(temporary, path);
  });
}

/** The text of a file, or undefined where there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
