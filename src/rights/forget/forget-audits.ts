import type { Graph } from '../../graph/graph.ts';
import { Pseudonyms } from '../../outside-audit/copy/pseudonyms.ts';

/** A person in a copy of the network that an auditor is shown. */
export interface PersonInCopy {
  readonly copy: string;
  readonly id: string;
}

/**
 * Takes a person out of the findings of audits.
 * @param ids all by which the network knew the person
 * @returns where auditors are shown the person now
 */
export async function forgetInAudits(
  graph: Graph,
  network: string,
  ids: readonly string[],
): Promise<readonly PersonInCopy[]> {
  const shown: PersonInCopy[] = [];
  const known: string[] = [];
  for (const { key, copyId } of await graph.run('outside-audit/list-keys', { network })) {
    const pseudonyms = new Pseudonyms(Buffer.from(key, 'base64'));
    for (const id of ids.map((each) => pseudonyms.idOf('person', each))) {
      known.push(id);
      const found = copyId === null ? [] : await graph.run('rights/find-forgettable', { network: copyId, id });
      if (copyId !== null && found.length > 0) shown.push({ copy: copyId, id });
    }
  }
  if (known.length > 0) await graph.run('outside-audit/leave-findings', { network, persons: known });
  return shown;
}
