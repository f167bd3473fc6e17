import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';

// The package is CommonJS: what its types call the default export is the module itself.
const louvain = louvainModule as unknown as typeof louvainModule.default;

export interface WeightedEdge {
  readonly a: string;
  readonly b: string;
  /** Above 0. */
  readonly weight: number;
}

/** Groups of nodes, and what each adds to the modularity of the whole. */
export interface Detection {
  readonly groups: readonly { readonly nodes: readonly string[]; readonly modularity: number }[];
  /** null: there are no edges. */
  readonly modularity: number | null;
}

/** Louvain depends on the order in which it looks at nodes: the best of several tries is kept, as far as time allows. */
const MAX_TRIES = 10;
const EDGES_OF_ALL_TRIES = 100_000;
const SEED = 20_261_123;

/**
 * Groups whose nodes are tied to each other more than chance would have it (Louvain: Blondel, Guillaume, Lambiotte & Lefebvre
 * 2008). The same edges in the same order always give the same groups; nodes without an edge are in none.
 */
export function detectCommunities(edges: readonly WeightedEdge[]): Detection {
  if (edges.length === 0) return { groups: [], modularity: null };
  const graph = new UndirectedGraph<Record<string, never>, { weight: number }>();
  for (const { a, b, weight } of edges) {
    graph.mergeNode(a);
    graph.mergeNode(b);
    graph.mergeUndirectedEdge(a, b, { weight });
  }
  const tries = Math.max(1, Math.min(MAX_TRIES, Math.floor(EDGES_OF_ALL_TRIES / edges.length)));
  const rng = seeded(SEED);
  let best = louvain.detailed(graph, { getEdgeWeight: 'weight', rng });
  for (let n = 1; n < tries; n += 1) {
    const next = louvain.detailed(graph, { getEdgeWeight: 'weight', rng });
    if (next.modularity > best.modularity + 1e-12) best = next;
  }
  return { groups: groupsOf(edges, best.communities), modularity: best.modularity };
}

/** Newman & Girvan 2004: the share of the weight within a group less the share that chance would put there. */
function groupsOf(edges: readonly WeightedEdge[], placeOf: Readonly<Record<string, number>>): Detection['groups'] {
  const groups = new Map<number, { nodes: string[]; inside: number; ends: number }>();
  for (const [node, place] of Object.entries(placeOf)) {
    const group = groups.get(place) ?? { nodes: [], inside: 0, ends: 0 };
    groups.set(place, group);
    group.nodes.push(node);
  }
  let total = 0;
  for (const { a, b, weight } of edges) {
    const [one, other] = [groups.get(placeOf[a] as number), groups.get(placeOf[b] as number)];
    total += weight;
    if (one === other && one !== undefined) one.inside += weight;
    for (const group of [one, other]) if (group !== undefined) group.ends += weight;
  }
  return [...groups.values()].map(({ nodes, inside, ends }) => ({
    nodes,
    modularity: inside / total - (ends / (2 * total)) ** 2,
  }));
}

/** Mulberry32: small, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
