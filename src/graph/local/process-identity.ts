import { readFile } from 'node:fs/promises';
import { runProcess, succeeded } from './run-process.ts';

/** Whether a process with this id exists (somebody else's counts). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * The command line of a live process, or undefined. A process that ended but was not yet collected by its parent (a
 * zombie) has none, so it counts as gone.
 */
export async function commandLine(pid: number): Promise<string | undefined> {
  if (!isAlive(pid)) return undefined;
  if (process.platform === 'linux') {
    try {
      const text = await readFile(`/proc/${pid}/cmdline`, 'utf8');
      return text === '' ? undefined : text.replaceAll('\0', ' ').trimEnd();
    } catch {
      return undefined;
    }
  }
  const listed = await runProcess('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { env: process.env });
  return succeeded(listed) ? listed.lines.join('\n') : undefined;
}
