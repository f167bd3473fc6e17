import type { Credentials } from './connectivity.ts';
import type { Progress } from './progress.ts';
import type { Environment } from './run-process.ts';

export interface StartOptions {
  /** The directory that keeps this installation's database (`AMBIT_HOME`). */
  readonly home: string;
  readonly env: Environment;
  readonly progress: Progress;
  readonly signal?: AbortSignal;
  /** Leave it running after this program (`ambit neo4j start`). */
  readonly background?: boolean;
}

export type How = 'uri' | 'docker' | 'local';

export interface StartedDatabase extends Credentials {
  readonly database: string;
  readonly how: How;
  /** The server's agent string, e.g. `Neo4j/5.26.28`. */
  readonly agent: string;
  /** It was running before and was not started now. */
  readonly reused: boolean;
  /** One line for the person who started the program. */
  readonly description: string;
  /** Stops it if this program is the one to do so; otherwise does nothing. May be called more than once. */
  stop(): Promise<void>;
}

export type DatabaseStatus =
  | { readonly state: 'configured'; readonly uri: string }
  | { readonly state: 'stopped' }
  | {
      readonly state: 'running';
      readonly how: 'docker' | 'local';
      readonly uri: string;
      readonly pid: number | null;
      /** The program that stops it at its end, if that one still runs. */
      readonly owner: number | null;
      readonly startedAt: string;
    };
