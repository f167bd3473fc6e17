import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.ts';
import { deleteNetworks, externalId, internalId, loadAmbit } from '../../support/load-ambit.ts';
import { HAS_GOLDEN, goldenGraphs, graphToAmbit } from '../../support/reference/golden.ts';
import { paths } from '../../support/reference/paths.ts';
import type { IntroductionPath } from '../../support/reference/paths.ts';
import { RANDOM_AT } from '../../support/reference/random-network.ts';
import { randomSource } from '../../support/reference/random-source.ts';
import { differences } from './differences.ts';
import { randomNetworks } from './random-networks.ts';
import { HAS_DATABASE, MODEL, SEED, networkPrefix, openTestGraph, title } from './score-graph.ts';

const NETWORKS = 100;
const prefix = networkPrefix('paths');
const WITHOUT_DELTA = 'h8-without-delta';

(HAS_DATABASE ? describe : describe.skip)(title('introduction paths'), () => {
  let graph: Graph;

  beforeAll(async () => {
    graph = await openTestGraph();
    await graph.administer(
      'MATCH (m:Model {name: $model}) MERGE (x:Model {name: $name}) SET x = m {.*, name: $name, delta: 1.0}',
      { model: MODEL, name: WITHOUT_DELTA },
    );
  });

  afterAll(async () => {
    await deleteNetworks(graph, prefix);
    await graph.administer('MATCH (m:Model {name: $name}) DELETE m', { name: WITHOUT_DELTA });
    await graph.close();
  });

  (HAS_GOLDEN ? test : test.skip)(
    'are the cheapest paths of the golden networks, ties at the last rank included',
    async () => {
      for (const [name, golden] of Object.entries(goldenGraphs())) {
        for (const source of new Set(golden.k_shortest.map((query) => query.source))) {
          const network = `${prefix}${name}-${source}`;
          await loadAmbit(graph, [{ network, file: graphToAmbit(name, golden, source, RANDOM_AT) }]);
          for (const query of golden.k_shortest.filter((candidate) => candidate.source === source)) {
            const expected = query.paths_in_cost_order_with_ties_at_rank_k.filter(({ hops }) => hops <= 4);
            const found = await find(graph, network, query.target, { model: WITHOUT_DELTA, first: expected.length });
            const key = (persons: readonly string[]): string => persons.slice(1).join(' ');
            expect(found.map(({ persons }) => key(persons)).sort()).toEqual(
              expected.map(({ path }) => key(path)).sort(),
            );
            for (const { path, probability } of expected) {
              const same = found.find(({ persons }) => key(persons) === key(path));
              expect(differences(`${network} ${key(path)}`, same?.probability, probability)).toEqual([]);
            }
          }
        }
      }
    },
  );

  test(`are those of the reference on ${NETWORKS} random networks from seed ${SEED} on`, async () => {
    process.stdout.write(`AMBIT_TEST_SEED=${SEED}\n`);
    const networks = randomNetworks(prefix, SEED, NETWORKS);
    const lengths = new Set<number>();
    await loadAmbit(graph, networks);
    for (const { network, seed, file, options } of networks) {
      const random = randomSource(seed);
      for (const { id } of random.sample(file.persons ?? [], 4)) {
        const first = random.pick([1, 3, 5, 50]);
        const maxHops = random.pick([1, 2, 3, 4, 4, 4]);
        const goal = random.pick([null, 'g1']);
        const found = await find(graph, network, id, { first, maxHops, goal });
        const expected = paths(file, id, { ...options, first, maxHops, ...(goal === null ? {} : { goalId: goal }) });
        expect(
          differences(`seed ${seed} to ${id}, first ${first}, maxHops ${maxHops}, goal ${goal}`, found, expected),
        ).toEqual([]);
        for (const { hops } of found) lengths.add(hops);
      }
    }
    expect([...lengths].sort()).toEqual([1, 2, 3, 4]);
  }, 180_000);

  test('to several persons are those to each', async () => {
    const crowded = randomNetworks(prefix, SEED, NETWORKS).find(({ file }) => (file.persons ?? []).length > 15);
    if (crowded === undefined) throw new Error('no network with many persons');
    const { network, file } = crowded;
    const targets = (file.persons ?? []).map(({ id }) => internalId(id));
    const params = { network, at: RANDOM_AT, goal: 'g1', maxHops: 4, first: 2, model: MODEL };
    const rows = await graph.run('path/list-introduction-paths', { ...params, targets });
    for (const to of targets) {
      const alone = await graph.run('path/find-introduction-paths', { ...params, to });
      expect(rows.filter(({ target }) => target === to).map(({ target: _target, ...row }) => row)).toEqual(alone);
    }
  });

  test('name the tie with the least activation', async () => {
    const tie = (a: string, b: string, strength: number) => ({ a, b, strength, lastContact: '2026-06-15' });
    const network = `${prefix}weakest`;
    const file = {
      ambit: 1 as const,
      ego: { name: 'Ego' },
      persons: ['p', 'q', 'r'].map((id) => ({ id, name: id })),
      ties: [tie('ego', 'p', 0.64), tie('p', 'q', 0.16), tie('q', 'r', 0.36)],
    };
    await loadAmbit(graph, [{ network, file }]);
    const [row] = await graph.run('path/find-introduction-paths', {
      network,
      to: internalId('r'),
      at: RANDOM_AT,
      maxHops: 4,
      first: 1,
      model: MODEL,
    });
    expect(row).toMatchObject({ weakest: 1, hops: 3 });
    expect(differences('activations', { ...row?.activations }, { ...[0.8, 0.4, 0.6] })).toEqual([]);
    expect(row?.pairKeys).toEqual(['i-oge|i-p', 'i-p|i-q', 'i-q|i-r']);
  });
});

interface FindOptions {
  readonly first: number;
  readonly maxHops?: number;
  readonly goal?: string | null;
  readonly model?: string;
}

/** The paths as the reference gives them, with ids of the file. */
async function find(
  graph: Graph,
  network: string,
  to: string,
  options: FindOptions,
): Promise<readonly IntroductionPath[]> {
  const rows = await graph.run('path/find-introduction-paths', {
    network,
    to: internalId(to),
    at: RANDOM_AT,
    maxHops: 4,
    model: MODEL,
    ...options,
  });
  return rows.map(({ personIds, hops, probability, status }) => ({
    persons: personIds.map(externalId),
    hops,
    probability,
    status: status as IntroductionPath['status'],
  }));
}
