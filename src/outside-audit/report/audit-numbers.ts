import type { NetworkScope } from '../../network/network-scope.ts';
import type { Services } from '../../services.ts';
import type { OutsideAuditReport } from './report.type.ts';

export type AuditedGoal = OutsideAuditReport['goals'][number];

/**
 * The numbers of a network's goals at a moment, as a report holds them.
 * @param ids IN_FILE: by the ids of the file that the network came as
 */
export async function auditNumbers(
  services: Pick<Services, 'goals' | 'alignment'>,
  network: NetworkScope,
  at: Date,
  ids: 'IN_NETWORK' | 'IN_FILE' = 'IN_NETWORK',
): Promise<AuditedGoal[]> {
  return Promise.all(
    (await services.goals.list(network, at, null)).map(async (goal) => {
      const row = await services.alignment.align(network, goal.id, { at });
      const idOf = (each: { readonly id: string; readonly externalId: string | null }): string =>
        ids === 'IN_FILE' ? (each.externalId ?? each.id) : each.id;
      const requirementId = new Map(goal.requirements.map((each) => [each.id, idOf(each)]));
      return {
        id: idOf(goal),
        title: goal.title,
        status: row.status,
        score: row.score,
        coverage: row.coverage,
        latent: row.latent,
        reach: row.reach,
        requirements: row.requirements.map(({ id, label, coverage, reach, knownShare, severity }) => ({
          id: requirementId.get(id) ?? id,
          label,
          coverage,
          reach,
          knownShare,
          severity,
        })),
      };
    }),
  );
}
