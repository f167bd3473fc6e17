import { randomUUID } from 'node:crypto';
import { AmbitError } from '../../ambit-error.ts';
import type { ForgetReason, Platform } from '../../domain.ts';
import type { Graph, Row, StatementRunner } from '../../graph/graph.ts';
import { identityKeys, keysToKeep } from '../../identity/identity-keys.ts';
import type { ImportService } from '../../import/import.service.ts';
import { leaveInteractions } from '../../interaction/leave-interactions.ts';
import type { NetworkScope } from '../../network/network-scope.ts';
import { writeNetwork } from '../../network/write-network.ts';
import { currentPersons } from '../../person/current-persons.ts';
import { keyedHash, newKey } from '../suppression/keyed-hash.ts';
import { allMarks, phoneMarks, type MarkedContent, type PersonMarks } from '../suppression/person-marks.ts';
import { idMark, recordMark } from '../suppression/suppression-filter.ts';
import { forgetInAudits } from './forget-audits.ts';
import { forgetInSnapshot, snapshotsWith } from './forget-snapshots.ts';
import { quotesOf } from './free-texts.ts';
import { needlesOf, type Needles } from './person-needles.ts';

/** What there is of a person, and what became or would become of it. */
export interface Forgetting extends Row<'rights/count-person-traces'> {
  /** Snapshots that know the person; their numbers stay. */
  readonly snapshots: number;
  /** Notes, titles and names of files that quote the person. */
  readonly texts: number;
  /** Files of failed imports that wait to be taken up again; they can hold anybody. */
  readonly uploads: number;
}

/** All by which a person is found, before they are forgotten. */
interface Traces {
  readonly id: string;
  readonly ids: readonly string[];
  readonly marks: PersonMarks;
  readonly needles: Needles;
}

/**
 * Forgets persons: unlike a deletion, which corrects a network and which the next import takes back, this leaves nothing of
 * them anywhere, and keeps what is needed to not take them in again, as keyed hashes.
 */
export class ForgetService {
  constructor(
    private readonly graph: Graph,
    private readonly imports: ImportService,
  ) {}

  /** What forgetting would remove. Changes nothing. @throws AmbitError `NOT_FOUND`, `BAD_INPUT` for the ego */
  async preview(network: NetworkScope, givenId: string): Promise<Forgetting> {
    return this.count(network, await this.tracesOf(network, givenId));
  }

  /**
   * Forgets a person everywhere in a network. Broken off, it can be repeated: the person goes last.
   * @returns what was removed, and the entry in the suppression list
   * @throws AmbitError `NOT_FOUND`; `BAD_INPUT` for the ego; `CONFLICT` while a file is imported
   */
  async forget(
    network: NetworkScope,
    givenId: string,
    reason: ForgetReason,
    now: Date,
  ): Promise<{ readonly id: string; readonly suppression: string; readonly removed: Forgetting }> {
    const before = await this.tracesOf(network, givenId);
    const removed = await this.count(network, before);
    await this.undoEnvironments(network, before.ids);
    // Read again: what the person's own contacts said of the person is gone with their list.
    const traces = (await this.isLeft(network, before.id)) ? await this.tracesOf(network, before.id) : before;
    await this.forgetInAudits(network, traces, reason, now);
    const suppression = randomUUID();
    await this.imports.whileAtRest(network, async () => {
      await this.imports.dropUploads(network);
      const [key] = await this.graph.run('rights/keep-suppression-key', { network: network.id, key: newKey() });
      if (key === undefined) throw notFound();
      const hashed = (text: string): string => keyedHash(key.key, 'mark', text);
      await this.forgetInSnapshots(network, traces, key.key);
      const quotes = await quotesOf(this.graph, network.id, traces.needles);
      await writeNetwork(this.graph, network.id, 'forget person', async (tx) => {
        await tx.run('rights/write-suppression', {
          network: network.id,
          suppression: {
            id: suppression,
            at: now,
            reason,
            strong: merged(before, traces, ({ strong }) => strong).map(hashed),
            weak: merged(before, traces, ({ weak }) => weak).map(hashed),
            accounts: merged(before, traces, ({ accounts }) => accounts),
          },
        });
        // First, as ids of interactions follow from their notes.
        await tx.run('rights/write-free-texts', { network: network.id, texts: quotes });
        await forgetPerson(tx, network.id, traces);
        await tx.run('person/delete-unused', { network: network.id });
      });
      // What was taken, opened or written meanwhile.
      await this.forgetInSnapshots(network, traces, key.key);
    });
    await this.forgetInAudits(network, traces, reason, now);
    return { id: before.id, suppression, removed };
  }

  /** In what auditors wrote and in what they are shown, which is a network as well. */
  private async forgetInAudits(
    network: NetworkScope,
    { ids, needles }: Traces,
    reason: ForgetReason,
    now: Date,
  ): Promise<void> {
    const quotes = () => quotesOf(this.graph, network.id, needles);
    for (const { copy, id } of await forgetInAudits(this.graph, network.id, ids, quotes)) {
      const scope = await this.graph.first('network/find-network', { network: copy });
      if (scope !== undefined) await this.forget({ ...scope, role: 'OWNER' }, id, reason, now);
    }
  }

  private async count(network: NetworkScope, traces: Traces): Promise<Forgetting> {
    const counts = await this.graph.first('rights/count-person-traces', {
      network: network.id,
      id: traces.id,
      ids: traces.ids,
    });
    if (counts === undefined) throw notFound();
    let snapshots = 0;
    for await (const _ of snapshotsWith(this.graph, network.id, new Set(traces.ids), traces.needles)) snapshots += 1;
    const texts = (await quotesOf(this.graph, network.id, traces.needles)).length;
    return { ...counts, snapshots, texts, uploads: (await this.imports.waitingUploads(network)).length };
  }

  private async forgetInSnapshots(network: NetworkScope, { ids, needles }: Traces, key: string): Promise<void> {
    const all = new Set(ids);
    const pseudonymOf = (text: string): string => keyedHash(key, 'pseudonym', text);
    for await (const snapshot of snapshotsWith(this.graph, network.id, all, needles))
      await forgetInSnapshot(this.graph, network.id, snapshot, all, needles, pseudonymOf);
  }

  /** Who the person knows was said by the person alone: it goes, with whoever is known from there only. */
  private async undoEnvironments(network: NetworkScope, ids: readonly string[]): Promise<void> {
    const given = await this.graph.run('rights/list-given-environments', { network: network.id, ids });
    for (const { id } of given) await this.imports.undo(network, id);
    await this.graph.run('rights/delete-environments', { network: network.id, ids: given.map(({ id }) => id) });
    for (const id of given.length === 0 ? [] : ids)
      await this.graph.run('rights/rename-records', {
        network: network.id,
        before: `OF:${id}:`,
        after: `OF:${randomUUID()}:`,
      });
  }

  private async isLeft(network: NetworkScope, id: string): Promise<boolean> {
    return (await this.graph.first('rights/find-forgettable', { network: network.id, id })) !== undefined;
  }

  private async tracesOf(network: NetworkScope, givenId: string): Promise<Traces> {
    const id = (await currentPersons(this.graph, network.id, [givenId])).get(givenId);
    if (id === undefined) throw notFound();
    if (id === network.egoId)
      throw new AmbitError('BAD_INPUT', 'The ego is the network’s own person: delete the network instead.', {
        field: 'id',
      });
    const [found, records, phones] = await Promise.all([
      this.graph.first('rights/find-forgettable', { network: network.id, id }),
      this.graph.run('rights/list-identifying-records', { network: network.id, id }),
      this.graph.run('rights/list-phones-of-others', { network: network.id, id }),
    ]);
    if (found === undefined) throw notFound();
    const contents = records.map(({ payload, platform }) => ({
      content: withoutNulls(JSON.parse(payload) as Record<string, unknown>),
      platform: platform as Platform,
    }));
    const { strong, weak, accounts } = allMarks(contents);
    // A mailbox or a telephone of two stays the other's.
    const others = new Set([
      ...records.flatMap(({ sharedKeys }) => sharedKeys),
      ...phones.flatMap((row) => row.phones.flatMap(phoneMarks)),
    ]);
    // What belongs to two by its handle does so by its address, of which the graph keeps no key.
    for (const profile of contents.flatMap(({ content }) => content.profiles ?? [])) {
      const isShared = keysToKeep({ profiles: [profile] }).some((key) => others.has(key));
      if (isShared) for (const key of identityKeys({ profiles: [profile] })) others.add(key);
    }
    const own = [...strong, ...records.flatMap(({ keys }) => keys)].filter((mark) => !others.has(mark));
    const named = [...found.ids, ...found.externalIds].map(idMark);
    return {
      id,
      ids: found.ids,
      marks: {
        strong: [...new Set([...own, ...named, ...records.map(({ recordKey }) => recordMark(recordKey))])],
        weak,
        accounts,
      },
      needles: needlesOf(
        contents.map(({ content }) => content),
        found.names,
      ),
    };
  }
}

/** All of it in one transaction: the person is there, or forgotten. */
async function forgetPerson(tx: StatementRunner, network: string, { id, ids }: Traces): Promise<void> {
  await leaveInteractions(tx, network, id, { isForgotten: true });
  await tx.run('rights/delete-traces', { network, ids });
  await tx.run('rights/delete-criteria', { network, ids });
  await tx.run('rights/delete-remains', { network, id });
}

function merged(a: Traces, b: Traces, pick: (marks: PersonMarks) => readonly string[]): readonly string[] {
  return [...new Set([...pick(a.marks), ...pick(b.marks)])];
}

/** An edit says null where the owner cleared what sources say. */
function withoutNulls(content: Readonly<Record<string, unknown>>): MarkedContent {
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== null));
}

function notFound(): AmbitError {
  return new AmbitError('NOT_FOUND', 'There is no person with this id in this network.', { field: 'id' });
}
