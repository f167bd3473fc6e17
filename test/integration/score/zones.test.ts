import { describe, expect, test } from '@jest/globals';
import { externalId, loadAmbit } from '../../support/load-ambit.ts';
import { alignmentOf } from '../../support/reference/alignment.ts';
import type { AmbitFile } from '../../support/reference/ambit-file.ts';
import { goalAt } from '../../support/reference/demand.ts';
import { doors } from '../../support/reference/measures.ts';
import { contacts, degree, friendTiesKnown, isContact } from '../../support/reference/network-at.ts';
import { isEgoTie } from '../../support/reference/tie-at.ts';
import { RANDOM_AT } from '../../support/reference/random-network.ts';
import type { RequirementResult } from '../../support/reference/requirement-result.ts';
import { differences } from './differences.ts';
import type { RandomNetwork } from './random-networks.ts';
import { HAS_DATABASE, MODEL, SEED, title } from './score-graph.ts';
import { withNetworks } from './with-networks.ts';

const NETWORKS = 150;
const NUMBERS = ['zone', 'absence', 'coverage', 'reach', 'severity', 'fragility', 'knownShare'] as const;

(HAS_DATABASE ? describe : describe.skip)(title('absence zones'), () => {
  const { networks, prefix, graph } = withNetworks('zones', NETWORKS);
  const params = (network: string, goal = 'g1') => ({ network, goal, at: RANDOM_AT, model: MODEL });

  test(`have the numbers of the reference on ${NETWORKS} random networks, half of them from seed ${SEED} on`, async () => {
    for (const { network, seed, file, options } of networks) {
      const expected = alignmentOf(file, 'g1', options).requirements;
      const coverage = await graph().run('procedures/coverage', params(network));
      expect(
        differences(`seed ${seed}`, byId(coverage), byId(expected.map((r) => ({ ...r, requirement: r.id })))),
      ).toEqual([]);
      const zones = await graph().run('alignment/list-absence-zones', params(network));
      const open = expected.filter(({ zone }) => zone !== 'COVERED').map((r) => ({ ...r, requirement: r.id }));
      expect(differences(`seed ${seed}`, byId(zones), byId(open))).toEqual([]);
      const order = zones.map(({ severity, knownShare }) => severity ?? knownShare - 10);
      expect(order.every((value, n) => n === 0 || value <= (order[n - 1] ?? 0) || value < -1)).toBe(true);
    }
  }, 180_000);

  test('name the nearest contact, the best door and how many are known of', async () => {
    const met = new Set<string>();
    for (const loaded of networks) {
      for (const zone of await graph().run('alignment/list-absence-zones', params(loaded.network))) {
        const { nearest, knownOf, door, here, amongFriends, friendsKnown, friendTies } = peopleOf(
          loaded,
          zone.requirement,
        );
        const where = `seed ${loaded.seed} ${zone.requirement}`;
        expect([where, zone.knownOf]).toEqual([where, knownOf]);
        expect([where, zone.here, zone.amongFriends]).toEqual([where, here, amongFriends]);
        expect(zone.friendsKnown).toBeCloseTo(friendsKnown, 12);
        expect([where, zone.experts]).toEqual([
          where,
          here > 0
            ? 'HERE'
            : amongFriends > 0
              ? 'AMONG_FRIENDS'
              : zone.zone === 'UNKNOWN'
                ? null
                : friendTies
                  ? 'DOUBLE_ABSENCE'
                  : 'FRIENDS_UNKNOWN',
        ]);
        const asked = loaded.file.goals?.[0]?.requirements?.find(({ id }) => id === zone.requirement)?.criteria ?? [];
        expect([where, zone.dimensions]).toEqual([where, [...new Set(asked.map(({ dimension }) => dimension))]]);
        expect([where, zone.closeness === 'FIT']).toEqual([where, nearest.size > 0]);
        if (nearest.size > 0) expect(nearest).toContain(externalId(zone.nearestContact ?? ''));
        if (door.size > 0) expect(door).toContain(externalId(zone.doorway ?? ''));
        met
          .add(nearest.size > 0 ? 'nearest' : 'nobody near')
          .add(door.size > 0 ? 'door' : 'no door')
          .add(`closest ${zone.closeness}`)
          .add(`experts ${zone.experts}`);
      }
    }
    expect([...met]).toEqual(
      expect.arrayContaining(['nearest', 'nobody near', 'door', 'no door', 'closest SECTOR_PARENT', 'closest null']),
    );
    expect([...met]).toEqual(
      expect.arrayContaining(
        ['HERE', 'AMONG_FRIENDS', 'DOUBLE_ABSENCE', 'FRIENDS_UNKNOWN'].map((where) => `experts ${where}`),
      ),
    );
  }, 180_000);

  test('along sectors: one row for each section or division wanted by a requirement that is not covered', async () => {
    const met = new Set<number>();
    for (const { network, file } of networks) {
      const rows = await graph().run('alignment/list-uncovered-sectors', params(network));
      const zones = await graph().run('alignment/list-absence-zones', params(network));
      const requirements = file.goals?.[0]?.requirements ?? [];
      const expected = zones.flatMap((zone) => {
        const criteria = requirements.find(({ id }) => id === zone.requirement)?.criteria ?? [];
        const wanted = criteria.filter(({ dimension }) => dimension === 'SECTOR').map(({ value }) => value.slice(0, 2));
        return [...new Set(wanted)].sort().map((sector) => ({ ...zone, sector }));
      });
      expect(rows).toEqual(expected);
      met.add(rows.length);
    }
    expect(met.size).toBeGreaterThan(2);
  }, 180_000);

  test('name the same contact among equally near ones, in whatever order they came', async () => {
    for (const [n, ids] of [
      ['ab', 'ba'],
      ['ba', 'ab'],
    ].entries()) {
      const network = `${prefix}equal${n}`;
      await loadAmbit(graph(), [{ network, file: equallyNear(ids) }]);
      const [zone] = await graph().run('alignment/list-absence-zones', params(network, 'g'));
      expect(zone).toMatchObject({ nearestContact: 'i-ab', closeness: 'FIT', dimensions: ['SECTOR', 'PLACE'] });
    }
  });

  test('without anybody there point to the contact who is closest by taxonomy', async () => {
    const cases = [
      ['SECTOR', 'SECTOR', '64', '64.19', '47'],
      ['SECTOR_PARENT', 'SECTOR', '64', '65', '47'],
      ['LOCALITY', 'PLACE', 'FR/Bretagne/Rennes', 'FR/Bretagne/Rennes', 'FR/Bretagne/Brest'],
      ['REGION', 'PLACE', 'FR/Bretagne/Rennes', 'FR/Bretagne', 'FR/Corse'],
      ['COUNTRY', 'PLACE', 'FR/Bretagne/Rennes', 'FR/Corse', 'DE'],
    ] as const;
    for (const [closeness, dimension, value, near, far] of cases) {
      const network = `${prefix}${closeness}`;
      await loadAmbit(graph(), [{ network, file: twoContacts(dimension, value, near, far) }]);
      const [zone] = await graph().run('alignment/list-absence-zones', params(network, 'g'));
      expect(zone).toMatchObject({
        nearestContact: 'i-near'.replace('near', 'raen'),
        closeness,
        doorway: 'i-raen',
        knownOf: 0,
        dimension: 'PERSON',
      });
    }
  });
});

/** Two contacts, neither of whom fits: the goal wants a person as well who is not in reach. */
function twoContacts(dimension: 'SECTOR' | 'PLACE', value: string, near: string, far: string): AmbitFile {
  const like = (code: string) => {
    const [country = '', region = null, locality = null] = code.split('/');
    return dimension === 'SECTOR' ? { positions: [{ sector: code }] } : { place: { country, region, locality } };
  };
  return {
    ambit: 1,
    tiesComplete: true,
    ego: { name: 'Ego' },
    persons: [
      { id: 'far', name: 'Far', ...like(far) },
      { id: 'near', name: 'Near', ...like(near) },
      { id: 'sought', name: 'Sought' },
    ],
    ties: [
      { a: 'ego', b: 'far', strength: 1 },
      { a: 'ego', b: 'near', strength: 0.1 },
    ],
    goals: [
      {
        id: 'g',
        requirements: [
          {
            id: 'r',
            criteria: [
              { dimension, value },
              { dimension: 'PERSON', value: 'sought', hard: true },
            ],
          },
        ],
      },
    ],
  };
}

/** Contacts who fit half and are as close as each other. */
function equallyNear(ids: readonly string[]): AmbitFile {
  return {
    ambit: 1,
    tiesComplete: true,
    ego: { name: 'Ego' },
    persons: ids.map((id) => ({ id, name: id, positions: [{ sector: '64' }] })),
    ties: ids.map((id) => ({ a: 'ego', b: id, strength: 0.1 })),
    goals: [
      {
        id: 'g',
        requirements: [
          {
            id: 'r',
            capacity: 5,
            criteria: [
              { dimension: 'SECTOR', value: '64' },
              { dimension: 'PLACE', value: 'FR' },
            ],
          },
        ],
      },
    ],
  };
}

type Numbers = { readonly requirement: string } & Pick<RequirementResult, 'absence' | 'coverage'>;

function byId(rows: readonly (Numbers | { readonly requirement: string; readonly zone: string })[]): object {
  return Object.fromEntries(
    rows.map((row) => [
      row.requirement,
      Object.fromEntries(NUMBERS.map((key) => [key, (row as Record<string, unknown>)[key]])),
    ]),
  );
}

/** By the reference: the contacts with the greatest fit times activation, how many strangers fit, and their best doors. */
function peopleOf({ file, options }: RandomNetwork, requirement: string) {
  const goal = goalAt(file, 'g1', options);
  const demand = goal.demands.find(({ id }) => id === requirement);
  const { activations } = alignmentOf(file, 'g1', options);
  const fit = (id: string): number => demand?.fit.get(id) ?? 0;
  const near = [...activations].filter(([id]) => fit(id) > 0).map(([id, a]) => [id, fit(id) * a] as const);
  const known = [...goal.network.persons.keys()].filter((id) => !isContact(goal.network, id) && fit(id) >= 0.5);
  const behind = known.map((id) => {
    const open = doors(goal.network, goal.gamma, id);
    return { open, odds: fit(id) * (1 - [...open.values()].reduce((closed, p) => closed * (1 - p), 1)) };
  });
  const best = Math.max(0, ...behind.map(({ odds }) => odds));
  const all = contacts(goal.network);
  const tied = all.filter(({ id }) =>
    goal.network.ties.some((tie) => (tie.a === id || tie.b === id) && !isEgoTie(tie) && !tie.inferredOnly),
  );
  return {
    here: all.filter(({ id }) => fit(id) >= 0.5).length,
    amongFriends: known.filter((id) => degree(goal.network, id) === 2).length,
    friendsKnown: file.tiesComplete === true || all.length === 0 ? 1 : tied.length / all.length,
    friendTies: friendTiesKnown(goal.network),
    nearest: greatest(near),
    knownOf: known.length,
    door: new Set(
      behind.filter(({ odds }) => odds > 0 && odds >= best - 1e-12).flatMap(({ open }) => [...greatest([...open])]),
    ),
  };
}

function greatest(values: readonly (readonly [string, number])[]): ReadonlySet<string> {
  const most = Math.max(...values.map(([, value]) => value));
  return new Set(values.filter(([, value]) => value >= most - 1e-12).map(([id]) => id));
}
