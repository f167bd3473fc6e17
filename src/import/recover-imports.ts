import type { NetworkScope } from '../network/network-scope.ts';
import type { ImportService } from './import.service.ts';
import { hasEnded } from './program-identity.ts';

/**
 * What a start finds of the last run: imports that were accepted and have not ended go on where they were, undoings too, and
 * uploads that nobody waits for are deleted. Another program's imports are left to it while it may live.
 */
export async function recoverImports(
  imports: ImportService,
  networks: { list(): Promise<readonly NetworkScope[]> },
  now: Date,
): Promise<{ readonly resumed: number; readonly lost: number }> {
  let resumed = 0;
  let lost = 0;
  const scopes = await networks.list();
  for (const network of scopes) {
    for (const stored of await imports.unfinished(network)) {
      const isLeft = stored.holder === null || hasEnded(stored.holder) || (await imports.uploads.has(stored.id));
      if (!isLeft) continue;
      if (stored.isUndoing) await imports.undo(network, stored.id);
      else if ((await imports.takeUp(network, stored)) === undefined) lost += 1;
      else resumed += 1;
    }
  }
  await imports.uploads.sweep(async (id) => {
    for (const network of scopes) {
      const report = await imports.find(network, id);
      if (report !== undefined) return report.resumable || ['QUEUED', 'RUNNING'].includes(report.status);
    }
    return false;
  }, now);
  return { resumed, lost };
}
