import type { Graph, StatementRunner } from '../../graph/graph.ts';
import { pairKey } from '../../tie/tie-store.ts';
import type { NetworkContent, PersonContent } from './content.type.ts';

/** Nodes and ties a transaction. */
const BATCH = 1_000;

export interface CopyToWrite {
  /** Id of the new network. */
  readonly id: string;
  readonly name: string;
  readonly content: NetworkContent;
}

/** Writes what an auditor is shown as a network of its own, in bounded transactions; repeating it changes nothing. */
export async function writeCopy(graph: Graph, { id: network, name, content }: CopyToWrite, at: Date): Promise<void> {
  const ego = content.persons.find(({ isEgo }) => isEgo);
  await graph.run('outside-audit/create-copy', {
    network,
    egoId: ego?.id ?? network,
    name,
    tiesComplete: content.tiesComplete,
    at,
  });
  for (const persons of batches(content.persons)) {
    await graph.write('outside-audit/write-persons', async (tx) => {
      await tx.run('outside-audit/create-persons', { network, ids: persons.map(({ id }) => id) });
      await tx.run('person/write-persons', { network, persons: persons.map(personRow) });
    });
  }
  for (const ties of batches(content.ties)) {
    const rows = ties.map((tie) => ({ ...tie, pairKey: pairKey(tie.a, tie.b) }));
    await graph.run('tie/write-ties', { network, importId: null, at, records: [], ties: rows });
  }
  await graph.run('outside-audit/write-goals', { network, goals: content.goals });
  for (const interactions of batches(content.interactions)) {
    const rows = interactions.map((each) => ({
      ...each,
      note: null,
      sourceKey: null,
      persons: each.persons.map((id) => ({ id, records: [] })),
    }));
    await graph.run('interaction/write-interactions', { network, importId: null, interactions: rows });
  }
  await touch(graph, network);
}

/** A new revision, so that nothing worked out before the copy was whole is taken for it. */
async function touch(graph: StatementRunner, network: string): Promise<void> {
  await graph.run('network/lock-network', { network });
}

function personRow({ isEgo: _isEgo, platforms, positions, ...person }: PersonContent) {
  return {
    ...person,
    externalId: null,
    emails: [],
    phones: [],
    tags: [],
    profiles: platforms.map((platform) => ({ platform, url: null, handle: null, accountId: null, displayName: null })),
    positions: positions.map((position) => ({ ...position, organizationId: position.organizationKey })),
  };
}

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += BATCH) yield items.slice(at, at + BATCH);
}
