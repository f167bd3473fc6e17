import type { Graph } from '../../graph/graph.ts';
import { Pseudonyms } from '../../outside-audit/copy/pseudonyms.ts';
import type { Quote } from './free-texts.ts';

/** A person in a copy of the network that an auditor is shown. */
export interface PersonInCopy {
  readonly copy: string;
  readonly id: string;
}

/** Whatever else quotes the person is redacted with the person's end, in one transaction. */
const OF_AUDITS: readonly string[] = ['OutsideAudit', 'AuditFinding'];

/**
 * Takes a person out of the findings of audits. A report that is being signed on what was read before is not.
 * @param ids all by which the network knew the person
 * @param quotesNow asks what quotes the person; of those only the texts of audits are replaced
 * @returns where auditors are shown the person now
 */
export async function forgetInAudits(
  graph: Graph,
  network: string,
  ids: readonly string[],
  quotesNow: () => Promise<readonly Quote[]>,
): Promise<readonly PersonInCopy[]> {
  const audits = await graph.run('outside-audit/list-keys', { network });
  if (audits.length === 0) return [];
  const shown: PersonInCopy[] = [];
  const known: string[] = [];
  for (const { key, copyId } of audits) {
    const pseudonyms = new Pseudonyms(Buffer.from(key, 'base64'));
    for (const id of ids.map((each) => pseudonyms.idOf('person', each))) {
      known.push(id);
      const found = copyId === null ? [] : await graph.run('rights/find-forgettable', { network: copyId, id });
      if (copyId !== null && found.length > 0) shown.push({ copy: copyId, id });
    }
  }
  const texts = (await quotesNow()).filter(({ kind }) => OF_AUDITS.includes(kind));
  await graph.write('forget person in audits', async (tx) => {
    await tx.run('outside-audit/touch-findings', { network });
    await tx.run('outside-audit/leave-findings', { network, persons: known });
    await tx.run('rights/write-free-texts', { network, texts });
  });
  return shown;
}
