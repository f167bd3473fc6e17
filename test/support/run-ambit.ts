import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { testDatabase } from './test-server.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `ambit` as a program of its own, without a terminal and in English, with the test's database. @param home AMBIT_HOME */
export async function runAmbit(home: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<Finished> {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('AMBIT_') && name !== 'NODE_OPTIONS');
  const database = testDatabase();
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...Object.fromEntries(own),
      AMBIT_HOME: home,
      NEO4J_URI: database?.uri,
      NEO4J_USER: database?.user,
      NEO4J_PASSWORD: database?.password,
      NEO4J_DATABASE: database?.database,
      LC_ALL: 'C.UTF-8',
      ...more,
    },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (part) => (stdout += String(part)));
  child.stderr.on('data', (part) => (stderr += String(part)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}
