import { describe, expect, test } from '@jest/globals';
import { readNetworkInputs } from '../../../src/alignment/calculator/read-inputs.ts';
import { ScoreCalculator } from '../../../src/alignment/calculator/score-calculator.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { RANDOM_AT } from '../../support/reference/random-network.ts';
import { differences } from './differences.ts';
import { HAS_DATABASE, MODEL, title } from './score-graph.ts';
import { withNetworks } from './with-networks.ts';

const NETWORKS = 60;
const DAY_MS = 86_400_000;

/** The moment of the random networks, and others before and after it. */
const MOMENTS = [0, -20, -400, -1500, 200].map((days) => new Date(RANDOM_AT.getTime() + days * DAY_MS));

(HAS_DATABASE ? describe : describe.skip)(title('the calculator'), () => {
  const { networks, graph } = withNetworks('calculator', NETWORKS);

  test('gives what the statement gives, to the last digits, at any moment', async () => {
    const found: string[] = [];
    let scored = 0;
    for (const { network, seed } of networks) {
      const calculator = await calculatorOf(graph(), network);
      for (const at of MOMENTS) {
        const row = await graph().first('alignment/align-goal', { network, goal: 'g1', at, model: MODEL });
        if (row?.status === 'SCORED') scored += 1;
        found.push(
          ...differences(`seed ${seed} ${at.toISOString()}`, comparable(calculator.at({ at })), comparable(row)),
        );
      }
    }
    expect(found).toEqual([]);
    expect(scored).toBeGreaterThan(NETWORKS);
  }, 180_000);

  test('takes the goal of another day', async () => {
    const [at = RANDOM_AT, , goalAt = RANDOM_AT] = MOMENTS;
    for (const { network } of networks.slice(0, 10)) {
      const row = await graph().first('alignment/align-goal', { network, goal: 'g1', at, goalAt, model: MODEL });
      const calculator = await calculatorOf(graph(), network);
      expect(differences(network, comparable(calculator.at({ at, goalAt })), comparable(row))).toEqual([]);
    }
  });
});

async function calculatorOf(graph: Graph, network: string): Promise<ScoreCalculator> {
  const state = await graph.first('alignment/find-state', { network, model: MODEL });
  const goal = await graph.first('alignment/read-goal', { network, goal: 'g1' });
  if (state === undefined || goal === undefined) throw new Error(`no network ${network}`);
  return new ScoreCalculator(await readNetworkInputs(graph, network, state.tiesComplete), goal, state.model);
}

/** Lists by id, so that a missing requirement is seen; dimensions come in no order. */
function comparable(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row;
  const { requirements, ...rest } = row as { requirements: readonly { id: string; dimensions: readonly string[] }[] };
  return {
    ...rest,
    requirements: Object.fromEntries(
      requirements.map((each) => [each.id, { ...each, dimensions: [...each.dimensions].sort().join(' ') }]),
    ),
  };
}
