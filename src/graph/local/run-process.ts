import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface RunOptions {
  readonly env: Environment;
  readonly cwd?: string;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which the process is ended. */
  readonly timeoutMs?: number;
  /** Milliseconds to wait for the first line of output; later lines may take as long as they need. */
  readonly firstLineTimeoutMs?: number;
  readonly onLine?: (line: string) => void;
}

export interface RunResult {
  /** `missing`: there is no such program; `timeout`: it was ended because it took too long. */
  readonly outcome: 'exit' | 'missing' | 'timeout';
  readonly code: number | null;
  /** What it wrote on both streams, line by line, in order of arrival (the last 2,000 lines). */
  readonly lines: readonly string[];
}

const KEPT_LINES = 2_000;

/** Runs a program to its end, without a shell and without standard input. Rejects only when `signal` aborts. */
export async function runProcess(command: string, args: readonly string[], options: RunOptions): Promise<RunResult> {
  options.signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: options.env as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    });
    const lines: string[] = [];
    let outcome: RunResult['outcome'] = 'exit';
    const timers: NodeJS.Timeout[] = [];
    const end = () => {
      child.kill('SIGTERM');
      timers.push(setTimeout(() => child.kill('SIGKILL'), 3_000));
    };
    const expire = () => {
      outcome = 'timeout';
      end();
    };
    if (options.timeoutMs !== undefined) timers.push(setTimeout(expire, options.timeoutMs));
    const firstLine =
      options.firstLineTimeoutMs === undefined ? undefined : setTimeout(expire, options.firstLineTimeoutMs);
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        clearTimeout(firstLine);
        lines.push(line);
        if (lines.length > KEPT_LINES) lines.shift();
        options.onLine?.(line);
      });
    }
    options.signal?.addEventListener('abort', end, { once: true });
    const settle = (action: () => void) => {
      for (const timer of timers) clearTimeout(timer);
      clearTimeout(firstLine);
      options.signal?.removeEventListener('abort', end);
      if (options.signal?.aborted === true) reject(options.signal.reason as Error);
      else action();
    };
    child.on('error', (error: NodeJS.ErrnoException) => {
      const missing = error.code === 'ENOENT' || error.code === 'EACCES';
      settle(() => (missing ? resolve({ outcome: 'missing', code: null, lines }) : reject(error)));
    });
    child.on('close', (code) => settle(() => resolve({ outcome, code, lines })));
  });
}

/** Whether the run ended by itself with exit code 0. */
export function succeeded(result: RunResult): boolean {
  return result.outcome === 'exit' && result.code === 0;
}
