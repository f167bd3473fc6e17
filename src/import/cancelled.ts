import { AmbitError } from '../ambit-error.ts';

/** @throws AmbitError `CONFLICT` where the user has cancelled the import */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted !== true) return;
  throw new AmbitError(
    'CONFLICT',
    'The import was cancelled. What was in already stays; the same file again goes on from there.',
  );
}
