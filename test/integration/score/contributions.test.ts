import { describe, expect, test } from '@jest/globals';
import { externalId } from '../../support/load-ambit.ts';
import { alignmentOf } from '../../support/reference/alignment.ts';
import { RANDOM_AT } from '../../support/reference/random-network.ts';
import { differences } from './differences.ts';
import { HAS_DATABASE, MODEL, SEED, title } from './score-graph.ts';
import { withNetworks } from './with-networks.ts';

const NETWORKS = 100;

(HAS_DATABASE ? describe : describe.skip)(title('who earns coverage'), () => {
  const { networks, graph } = withNetworks('contributions', NETWORKS);

  test(`by contact: as in the reference on ${NETWORKS} random networks, half of them from seed ${SEED} on`, async () => {
    for (const { network, seed, file, options } of networks) {
      const { requirements, activations } = alignmentOf(file, 'g1', options);
      const asked = requirements.filter((_, index) => index !== 1);
      const params = {
        network,
        goal: 'g1',
        at: RANDOM_AT,
        requirements: asked.map(({ id }) => `g1/${id}`),
        model: MODEL,
      };
      const rows = await graph().run('alignment/list-contributors', { ...params, first: 100 });
      for (const { id, contributions } of requirements) {
        const found = rows.filter(({ key }) => key === `g1/${id}`);
        const expected = asked.some((requirement) => requirement.id === id) ? contributions : new Map<string, number>();
        const values = Object.fromEntries(found.map(({ person, contribution }) => [externalId(person), contribution]));
        expect(differences(`seed ${seed} ${id}`, values, Object.fromEntries(expected))).toEqual([]);
        expect(found.map(({ contribution }) => contribution)).toEqual(
          [...expected.keys()].map((_, n) => found[n]?.contribution).sort((x, y) => (y ?? 0) - (x ?? 0)),
        );
        for (const { person, fit, activation, contribution } of found) {
          expect(differences(`seed ${seed} ${person}`, activation, activations.get(externalId(person)))).toEqual([]);
          expect(fit * activation).toBeCloseTo(contribution, 12);
        }
      }
      const first = await graph().run('alignment/list-contributors', { ...params, first: 1 });
      expect(first).toEqual(rows.filter((row, index) => row.key !== rows[index - 1]?.key));
    }
  }, 180_000);

  test('by platform: as in the reference', async () => {
    let compared = 0;
    for (const { network, seed, file, options } of networks) {
      const rows = await graph().run('alignment/list-platform-coverage', {
        network,
        goal: 'g1',
        at: RANDOM_AT,
        model: MODEL,
      });
      const found = Object.fromEntries(rows.map(({ platform, coverage }) => [platform, coverage]));
      expect(
        differences(`seed ${seed}`, found, Object.fromEntries(alignmentOf(file, 'g1', options).platforms)),
      ).toEqual([]);
      compared += rows.length;
    }
    expect(compared).toBeGreaterThan(0);
  }, 180_000);
});
