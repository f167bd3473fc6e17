import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createNetwork } from '../support/create-network.ts';
import { alignmentOf } from '../support/reference/alignment.ts';
import type { AmbitFile } from '../support/reference/ambit-file.ts';
import { targetExperts } from '../support/reference/experts.ts';
import { paths } from '../support/reference/paths.ts';
import { RANDOM_AT, randomAmbitFile } from '../support/reference/random-network.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const SEED = Number(process.env['AMBIT_SEED'] ?? Date.now() % 1_000_000);
const NETWORKS = 20;

const QUERY = `query ($network: ID!, $at: DateTime!) { network(id: $network) {
  persons(first: 100) { nodes { id name } }
  goals { id title
    alignment(at: $at) { status score low high coverage latent reach balance brokerage diversity freshness focus friendTies
      requirements { requirement { label } coverage reach knownShare zone severity fragility }
      platforms { platform coverage } }
    expertPaths(first: 100, at: $at) { expert { name } paths(first: 1) { probability persons { name } } } } } }`;

const PATHS = `query ($network: ID!, $to: ID!, $at: DateTime!) { network(id: $network) {
  shortestPaths(to: $to, first: 5, at: $at) { hops probability status persons { name } ties { strength } weakest { strength } } } }`;

interface Numbers {
  readonly [key: string]: unknown;
}
interface Answer {
  readonly network: {
    readonly persons: { readonly nodes: readonly { readonly id: string; readonly name: string }[] };
    readonly goals: readonly {
      readonly title: string;
      readonly alignment: Numbers & {
        readonly requirements: readonly (Numbers & { readonly requirement: { readonly label: string } })[];
        readonly platforms: readonly { readonly platform: string; readonly coverage: number }[];
      };
      readonly expertPaths: readonly {
        readonly expert: { readonly name: string };
        readonly paths: readonly { readonly probability: number }[];
      }[];
    }[];
  };
}
interface PathsAnswer {
  readonly network: {
    readonly shortestPaths: readonly (Numbers & { readonly persons: readonly { readonly name: string }[] })[];
  };
}

const PARTS = [
  'status',
  'score',
  'low',
  'high',
  'coverage',
  'latent',
  'reach',
  'balance',
  'brokerage',
  'diversity',
  'freshness',
  'focus',
  'friendTies',
] as const;
const EACH = ['coverage', 'reach', 'knownShare', 'zone', 'severity', 'fragility'] as const;

/** Numbers to 1e-9, everything else exactly. */
function near(value: unknown): unknown {
  return typeof value === 'number' ? (expect.closeTo(value, 9) as unknown) : (value ?? null);
}

function nearAll(from: object, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, near((from as Numbers)[key])]));
}

function pick(from: object, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, (from as Numbers)[key] ?? null]));
}

describe(`random networks through a file and GraphQL, against an independent implementation (seed ${SEED})`, () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(async () => {
    await server.close();
  });

  it.each(Array.from({ length: NETWORKS }, (_, index) => SEED + index))('network %i', async (seed) => {
    const file: AmbitFile = randomAmbitFile(seed, { at: RANDOM_AT });
    const at = RANDOM_AT.toISOString();
    const network = await createNetwork(server);
    expect(await server.upload(JSON.stringify(file), { network })).toMatchObject({ status: 'DONE' });
    const answer = await server.data<Answer>(QUERY, { network, at });
    const nameOf = new Map((file.persons ?? []).map((person) => [person.id, person.name]));
    nameOf.set('ego', file.ego.name);

    for (const goal of file.goals ?? []) {
      const shown = answer.network.goals.find(({ title }) => title === goal.title);
      const wanted = alignmentOf(file, goal.id, { at: RANDOM_AT });
      expect(pick(shown?.alignment ?? {}, PARTS)).toEqual(nearAll(wanted, PARTS));
      const labels = new Map((goal.requirements ?? []).map((requirement) => [requirement.id, requirement.label]));
      for (const requirement of wanted.requirements) {
        const row = shown?.alignment.requirements.find((each) => each.requirement.label === labels.get(requirement.id));
        expect(pick(row ?? {}, EACH)).toEqual(nearAll(requirement, EACH));
      }
      const platforms = new Map(shown?.alignment.platforms.map((each) => [each.platform, each.coverage]));
      for (const [platform, coverage] of wanted.platforms)
        expect([platform, platforms.get(platform)]).toEqual([platform, near(coverage)]);
      expect(
        shown?.expertPaths.map(({ expert, paths: found }) => [expert.name, found[0]?.probability ?? null]),
      ).toEqual(
        targetExperts(file, goal.id, { at: RANDOM_AT }).map(({ id, paths: found }) => [
          nameOf.get(id),
          near(found[0]?.probability),
        ]),
      );
    }

    for (const { id, name } of answer.network.persons.nodes.slice(0, 5)) {
      const external = [...nameOf].find(([, known]) => known === name)?.[0] ?? '';
      const { network: found } = await server.data<PathsAnswer>(PATHS, { network, to: id, at });
      expect(
        found.shortestPaths.map((path) => ({
          ...pick(path, ['hops', 'probability', 'status']),
          persons: path.persons.map((person) => person.name),
        })),
      ).toEqual(
        paths(file, external, { at: RANDOM_AT }).map((path) => ({
          ...nearAll(path, ['hops', 'probability', 'status']),
          persons: path.persons.map((each) => nameOf.get(each)),
        })),
      );
    }
  });
});
