import { AmbitError } from '../ambit-error.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { ImportService } from './import.service.ts';
import { hasEnded } from './program-identity.ts';

/** What became of the imports that the last run did not finish. */
export interface Recovery {
  readonly resumed: number;
  /** Those whose file is gone. */
  readonly lost: number;
  /** Those that could not go on now, and the code of why; the next start tries again. */
  readonly waiting: readonly { readonly id: string; readonly code: string }[];
}

/**
 * What a start finds of the last run: imports that were accepted and have not ended go on where they were, undoings too, and
 * uploads that nobody waits for are deleted. Another program's imports are left to it while it may live.
 */
export async function recoverImports(
  imports: ImportService,
  networks: { list(): Promise<readonly NetworkScope[]> },
  now: Date,
): Promise<Recovery> {
  const waiting: { id: string; code: string }[] = [];
  let resumed = 0;
  let lost = 0;
  const scopes = await networks.list();
  for (const network of scopes) {
    for (const stored of await imports.unfinished(network)) {
      const isLeft = stored.holder === null || hasEnded(stored.holder) || (await imports.uploads.has(stored.id));
      if (!isLeft) continue;
      try {
        if (stored.isUndoing) await imports.undo(network, stored.id);
        else if ((await imports.takeUp(network, stored)) === undefined) lost += 1;
        else resumed += 1;
      } catch (error) {
        // One that cannot go on must not keep the others, nor the program, from it.
        waiting.push({ id: stored.id, code: error instanceof AmbitError ? error.code : 'INTERNAL' });
      }
    }
  }
  await imports.uploads.sweep(async (id) => {
    for (const network of scopes) {
      const report = await imports.find(network, id);
      if (report !== undefined) return report.resumable || ['QUEUED', 'RUNNING'].includes(report.status);
    }
    return false;
  }, now);
  return { resumed, lost, waiting };
}
