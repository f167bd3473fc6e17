import { describe, expect, test } from '@jest/globals';
import { externalId } from '../../support/load-ambit.ts';
import { alignmentOf } from '../../support/reference/alignment.ts';
import { goalAt } from '../../support/reference/demand.ts';
import { targetExperts } from '../../support/reference/experts.ts';
import { contacts, neighbours } from '../../support/reference/network-at.ts';
import { RANDOM_AT } from '../../support/reference/random-network.ts';
import { closestContact } from './closest-contact.ts';
import { differences } from './differences.ts';
import type { RandomNetwork } from './random-networks.ts';
import { HAS_DATABASE, MODEL, SEED, title } from './score-graph.ts';
import { withNetworks } from './with-networks.ts';

const NETWORKS = 150;

(HAS_DATABASE ? describe : describe.skip)(title('target experts'), () => {
  const { networks, graph } = withNetworks('experts', NETWORKS);

  const list = (network: string, first: number) =>
    graph().run('alignment/list-target-experts', { network, goal: 'g1', at: RANDOM_AT, first, model: MODEL });

  test(`are those of the reference on ${NETWORKS} random networks, half of them from seed ${SEED} on, in its order`, async () => {
    const met = new Set<unknown>();
    for (const { network, seed, file, options } of networks) {
      const first = [1, 3, 100][seed % 3] ?? 1;
      const rows = await list(network, first);
      const expected = targetExperts(file, 'g1', { ...options, pathsEach: 1 })
        .slice(0, first)
        .map((expert) => ({
          person: expert.id,
          degree: expert.degree,
          named: expert.named,
          probability: expert.paths[0]?.probability ?? null,
          ...(expert.fits[0] === undefined
            ? {}
            : { requirement: expert.fits[0].requirementId, fit: expert.fits[0].fit }),
        }));
      const found = rows.map(({ person, degree, named, probability, requirement, fit }, index) => ({
        person: externalId(person),
        degree,
        named,
        probability,
        ...(expected[index]?.requirement === undefined ? {} : { requirement, fit }),
      }));
      expect(differences(`seed ${seed} first ${first}`, { ...found }, { ...expected })).toEqual([]);
      for (const { degree, reason } of rows) met.add(`degree ${degree}`).add(reason);
    }
    expect([...met]).toEqual(
      expect.arrayContaining([
        'degree 2',
        'degree null',
        null,
        'FRIENDS_UNKNOWN',
        'NO_TIES',
        'NO_EVIDENCE',
        'TOO_FAR',
        'NO_CONTACTS',
      ]),
    );
  }, 180_000);

  test('without a path have a reason, and the contact who stands closest as doorway', async () => {
    const met = new Set<string | null>();
    for (const loaded of networks) {
      for (const row of await list(loaded.network, 100)) {
        expect(row.reason === null).toBe(row.probability !== null);
        if (row.probability !== null) expect([row.doorway, row.closeness]).toEqual([null, null]);
        else {
          const expected = closestContact(loaded, externalId(row.person));
          expect([loaded.seed, row.person, row.doorway && externalId(row.doorway), row.closeness]).toEqual([
            loaded.seed,
            row.person,
            expected?.id ?? null,
            expected?.by ?? null,
          ]);
          expect([loaded.seed, row.person, row.reason]).toEqual([
            loaded.seed,
            row.person,
            reasonOf(loaded, externalId(row.person)),
          ]);
          met.add(row.closeness);
        }
      }
    }
    expect([...met]).toEqual(
      expect.arrayContaining(['ORGANIZATION', 'SECTOR', 'SECTOR_PARENT', 'LOCALITY', 'REGION', 'COUNTRY']),
    );
  }, 180_000);
});

/** Why nobody can introduce to a person to whom there is no path. */
function reasonOf({ file, options }: RandomNetwork, id: string): string {
  const { network } = goalAt(file, 'g1', options);
  const ties = neighbours(network, id);
  if (contacts(network).every(({ tie }) => tie.sigma === null)) return 'NO_CONTACTS';
  if (ties.length === 0) return friendsKnown({ file, options }) ? 'NO_TIES' : 'FRIENDS_UNKNOWN';
  return ties.every(({ tie }) => tie.sigma === null) ? 'NO_EVIDENCE' : 'TOO_FAR';
}

function friendsKnown({ file, options }: Pick<RandomNetwork, 'file' | 'options'>): boolean {
  return alignmentOf(file, 'g1', options).friendTies === 'KNOWN';
}
