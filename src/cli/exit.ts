import { CommanderError } from 'commander';
import { AmbitError } from '../ambit-error.ts';

/** The exit codes of every command. */
export const EXIT = { done: 0, failed: 1, usage: 2, insufficientData: 3, interrupted: 130 } as const;

export const EXIT_HELP = `

Exit codes:
  0  done
  1  failure on our side or of the database
  2  wrong usage, or a file that cannot be read
  3  audit done, but too little is known of the contacts for a score`;

/** Thrown where the user interrupts; nothing more is said. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted');
    this.name = 'Interrupted';
  }
}

/** The code a failure ends the program with. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof Interrupted) return EXIT.interrupted;
  // Commander has said what is wrong; help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (!(error instanceof AmbitError)) return EXIT.failed;
  switch (error.code) {
    case 'BAD_INPUT':
    case 'NOT_FOUND':
    case 'CONFLICT':
    case 'IMPORT_UNREADABLE':
    case 'LIMIT_EXCEEDED':
    case 'CONFIGURATION':
    case 'UNAUTHENTICATED':
    case 'FORBIDDEN':
      return EXIT.usage;
    case 'DATABASE_UNAVAILABLE':
    case 'DATABASE_AUTHENTICATION':
    case 'DATABASE_TOO_OLD':
    case 'DATABASE_TIMEOUT':
    case 'INTERNAL':
      return EXIT.failed;
  }
}

/** What is printed of a failure: what was wrong and what to do, without a stack; with one where the log level is debug. */
export function failureText(error: unknown, debug: boolean): string | undefined {
  if (error instanceof Interrupted || error instanceof CommanderError) return undefined;
  const known = error instanceof AmbitError;
  const message = known
    ? error.message
    : 'Something went wrong on our side. Run it again with AMBIT_LOG_LEVEL=debug and report what it prints.';
  const stack =
    debug && error instanceof Error
      ? `\n${(error as { originalError?: Error }).originalError?.stack ?? error.stack ?? ''}`
      : '';
  return `ambit: ${message}${stack}\n`;
}
