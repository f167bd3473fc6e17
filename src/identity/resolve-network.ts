import { randomUUID } from 'node:crypto';
import type { Graph } from '../graph/graph.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import { writeNetwork } from '../network/write-network.ts';
import { IDENTITY_MODEL } from './identity-model.ts';
import { loadCards, type LoadedCards } from './load-cards.ts';
import { duplicateId, mergePersons, type PersonMerge } from './merge-store.ts';
import { resolveCardsInTurns, type Resolved } from './resolve-cards.ts';

/** What a resolution did. */
export interface ResolutionCounts {
  /** Persons that became part of another without asking. */
  readonly merged: number;
  /** What these became part of. */
  readonly into: readonly string[];
  /** Pairs in the review queue because of it, new ones and known ones. */
  readonly suggested: number;
  /** Pairs of persons compared. */
  readonly compared: number;
}

export interface ResolutionOptions {
  /** Only pairs with one of these persons; absent: everybody. */
  readonly changed?: readonly string[];
  /** The import that makes it necessary. */
  readonly importId?: string;
  /** Whether what is certain is merged; else it only enters the review queue. */
  readonly mayMerge: boolean;
  readonly now: Date;
}

/** Merges a transaction: enough to be quick, few enough to leave room for others in between. */
const BATCH = 250;

/**
 * Finds who in a network is the same person: merges what is certain, puts what is worth a look into the review queue, and
 * takes out of it what no longer is. Reads without holding the network; what changed meanwhile is left to the next time.
 */
export async function resolveNetwork(
  graph: Graph,
  network: NetworkScope,
  { changed, importId, mayMerge, now }: ResolutionOptions,
): Promise<ResolutionCounts> {
  if (changed?.length === 0) return { merged: 0, into: [], suggested: 0, compared: 0 };
  const loaded = await loadCards(graph, network.id, await countryOf(graph, network));
  const apart = await graph.run('identity/list-apart', { network: network.id });
  const separated = new Set(apart.flatMap(({ a, b }) => [`${a}|${b}`, `${b}|${a}`]));
  const resolved = await resolveCardsInTurns({
    cards: loaded.cards,
    ...(changed === undefined ? {} : { changed: new Set(changed) }),
    areApart: (a, b) => separated.has(`${a}|${b}`),
  });
  const merges = mayMerge ? mergesOf(resolved, loaded) : [];
  const done: { readonly to: string }[] = [];
  for (let start = 0; start < merges.length; start += BATCH) {
    const batch = merges.slice(start, start + BATCH);
    const some = await writeNetwork(graph, network.id, 'merge persons', (tx) =>
      mergePersons(tx, network.id, batch, {
        actor: 'AUTOMATIC',
        at: now,
        ...(importId === undefined ? {} : { importId }),
      }),
    );
    done.push(...some);
  }
  const into = new Map(merges.map(({ from, to }) => [from, to]));
  const suggested = await writeQueue(graph, network, resolved, into, changed, now, mayMerge);
  return { merged: done.length, into: [...new Set(done.map(({ to }) => to))], suggested, compared: resolved.compared };
}

/** The ego's country, by which telephone numbers without a country's code are read. */
async function countryOf(graph: Graph, network: NetworkScope): Promise<string | undefined> {
  const row = await graph.first('person/get-persons', { network: network.id, ids: [network.egoId], day: 0 });
  return row?.place?.country;
}

/** Each group becomes its earliest person. */
function mergesOf({ merges }: Resolved, { earlier }: LoadedCards): readonly PersonMerge[] {
  return merges.flatMap(({ persons, pairs }) => {
    const [to = '', ...others] = [...persons].sort(earlier);
    return others.map((from): PersonMerge => {
      const best =
        pairs.find(({ a, b }) => [a, b].includes(from) && [a, b].includes(to)) ??
        pairs.find(({ a, b }) => [a, b].includes(from)) ??
        pairs[0];
      return {
        eventId: randomUUID(),
        from,
        to,
        rule: best?.pair.rule ?? 'SCORE',
        score: best?.pair.probability ?? null,
        evidence: best?.pair.evidence ?? null,
      };
    });
  });
}

async function writeQueue(
  graph: Graph,
  network: NetworkScope,
  { suggestions, merges }: Resolved,
  into: ReadonlyMap<string, string>,
  changed: readonly string[] | undefined,
  now: Date,
  mayMerge: boolean,
): Promise<number> {
  const certain = mayMerge ? [] : merges.flatMap(({ pairs }) => pairs.map((pair) => ({ ...pair, preTicked: true })));
  const pairs = [...certain, ...suggestions].map(({ a, b, pair, preTicked }) => ({
    a: into.get(a) ?? a,
    b: into.get(b) ?? b,
    pair,
    preTicked,
  }));
  const rows = new Map(
    pairs
      .filter(({ a, b }) => a !== b)
      .reverse()
      .map(({ a, b, pair, preTicked }) => {
        const id = duplicateId(network.id, a, b);
        const { probability: score, bits, rule, vetoes, evidence } = pair;
        return [id, { id, a, b, score, bits, rule, vetoes, evidence: JSON.stringify(evidence), preTicked }] as const;
      }),
  );
  const kept = [...rows.keys()];
  const persons = changed === undefined ? null : [...new Set(changed.map((id) => into.get(id) ?? id))];
  await writeNetwork(graph, network.id, 'suggest duplicates', async (tx) => {
    await tx.run('identity/delete-duplicates', { network: network.id, persons, kept });
    await tx.run('identity/write-duplicates', {
      network: network.id,
      at: now,
      model: IDENTITY_MODEL,
      duplicates: [...rows.values()],
    });
  });
  return kept.length;
}
