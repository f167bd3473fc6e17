import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { createNetwork, exportNetwork } from '../../support/create-network.ts';
import type { AmbitFile } from '../../support/reference/ambit-file.ts';
import { targetExperts } from '../../support/reference/experts.ts';
import { paths } from '../../support/reference/paths.ts';
import { startTestServer, type ImportAnswer, type TestServer } from '../../support/test-server.ts';
import { mutate, read } from '../api-surface/support.ts';

/** The members of the US Congress as one person's exports: real names and offices, made-up choice of files. */
const FOLDER = new URL('../../../../shared/data/congress/', import.meta.url);
const HAS_DATA = existsSync(FOLDER);
const text = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const AT = new Date('2026-06-30T12:00:00Z');

const CONTACTS = 396;
const CARDS = 436;
const NODES = 504;
/** Nodes whose `uid` is that of a card. */
const CARDS_AMONG_NODES = 413;
const TIES = 5_605;

interface Seat {
  readonly uid: string;
  readonly committee: string;
  readonly title: string;
}

(HAS_DATA ? describe : describe.skip)('the Congress from three files (skipped where the data is not there)', () => {
  let server: TestServer;
  let network: string;
  const files = [
    { name: 'linkedin-Connections.csv', parameters: {} },
    { name: 'contacts.vcf', parameters: { platform: 'APPLE' } },
    { name: 'shared-committees.graphml', parameters: {} },
  ];
  const upload = (index: number, more: Readonly<Record<string, string>> = {}): Promise<ImportAnswer> => {
    const { name, parameters } = files[index] as (typeof files)[number];
    return server.upload(text(name), { network, ...parameters, ...more });
  };
  const exported = async (): Promise<AmbitFile> => JSON.parse(await exportNetwork(server, network)) as AmbitFile;
  const summary = (): Promise<unknown> => read(server, network, 'summary { persons contacts } persons { totalCount }');

  beforeAll(async () => {
    server = await startTestServer();
    network = await createNetwork(server, 'Congress');
  });
  afterAll(async () => {
    await server.close();
  });

  it.each([
    [0, { created: CONTACTS, updated: 0, skipped: 0, rejected: 0 }, CONTACTS, CONTACTS],
    [1, { created: CARDS, updated: 0, skipped: 0, rejected: 0 }, CONTACTS + CARDS, CONTACTS + CARDS],
    [
      2,
      { created: NODES - CARDS_AMONG_NODES + TIES, updated: CARDS_AMONG_NODES, skipped: 0, rejected: 0 },
      CONTACTS + CARDS + NODES - CARDS_AMONG_NODES,
      CONTACTS + CARDS,
    ],
  ])(
    'file %i: a dry run says the counts and writes nothing, then they come true',
    async (index, counts, all, contacts) => {
      const before = await exportNetwork(server, network);
      expect(await upload(index, { dryRun: 'true' })).toMatchObject({ status: 'DONE', counts });
      expect(await exportNetwork(server, network)).toBe(before);
      expect(await upload(index)).toMatchObject({ status: 'DONE', counts });
      expect(await summary()).toEqual({ summary: { persons: all, contacts }, persons: { totalCount: all } });
    },
  );

  it('reads back every tie, those between members with the strength of their weight', async () => {
    const { ties = [] } = await exported();
    const withEgo = ties?.filter(({ a, b }) => a === 'ego' || b === 'ego') ?? [];
    const others = ties?.filter(({ a, b }) => a !== 'ego' && b !== 'ego') ?? [];
    expect([withEgo.length, others.length]).toEqual([CONTACTS + CARDS, TIES]);
    expect(withEgo.every(({ strength }) => strength === null || strength === undefined)).toBe(true);
    const weights = [...text('shared-committees.graphml').matchAll(/<data key="weight">([\d.]+)<\/data>/g)].map(
      (match) => Number(match[1]),
    );
    expect(weights).toHaveLength(TIES);
    const sum = (values: readonly number[]): number =>
      [...values].sort((x, y) => x - y).reduce((total, value) => total + value, 0);
    expect(sum(others.map(({ strength }) => strength ?? 0))).toBeCloseTo(
      sum(weights.map((weight) => weight / (1 + weight))),
      6,
    );
  });

  it('changes nothing when the same three files come again', async () => {
    const before = await exportNetwork(server, network);
    for (const [index, skipped] of [CONTACTS, CARDS, NODES + TIES].entries()) {
      expect(await upload(index)).toMatchObject({
        status: 'DONE',
        counts: { created: 0, updated: 0, skipped, rejected: 0 },
      });
    }
    expect(await exportNetwork(server, network)).toBe(before);
  });

  it('finds the ways to a committee chair whom nobody here is tied to, as brute force does', async () => {
    const seats: readonly Seat[] = parse(text('committees.csv'), { columns: true });
    const labels = [...text('shared-committees.graphml').matchAll(/label">([^<]*)<\/data><data key="uid">(\w+)</g)];
    const uidOf = new Map(labels.map(([, label = '', uid = '']) => [label, uid]));
    const known = (seat: Seat): { readonly name: string; readonly level: number } => ({
      name: seat.title.startsWith('Chair') ? `chairing the ${seat.committee}` : seat.committee,
      level: 1,
    });
    // What each knows comes in the network's own file, with the committees added.
    const before = await exported();
    const persons = before.persons?.map((person) => {
      const own = seats.filter(({ uid }) => uid === uidOf.get(person.name)).map(known);
      return { ...person, expertise: [...new Map(own.map((each) => [each.name, each])).values()] };
    });
    expect(await server.upload(JSON.stringify({ ...before, persons }), { network })).toMatchObject({
      status: 'DONE',
      counts: { rejected: 0 },
    });

    const wanted = 'chairing the Senate Committee on the Judiciary';
    const { goal } = await mutate<{ goal: { id: string } }>(
      server,
      'goalCreate',
      {
        network,
        title: 'A hearing',
        requirements: [{ label: 'Chair', criteria: [{ dimension: 'EXPERTISE', value: wanted }] }],
      },
      'goal { id }',
    );
    interface Found {
      readonly goal: {
        readonly expertPaths: readonly {
          readonly expert: { readonly name: string; readonly degree: number };
          readonly fit: number;
          readonly paths: readonly {
            readonly probability: number;
            readonly status: string;
            readonly persons: readonly { readonly name: string }[];
          }[];
        }[];
      };
    }
    const fields = `goal(id: $goal) { expertPaths(first: 10, at: $at) { fit expert { name degree }
      paths(first: 3) { probability status persons { name } } } }`;
    const found = await read<Found>(
      server,
      network,
      fields,
      { goal: goal.id, at: AT.toISOString() },
      ', $goal: ID!, $at: DateTime',
    );

    const file = await exported();
    const nameOf = new Map((file.persons ?? []).map(({ id, name }) => [id, name]));
    nameOf.set('ego', file.ego.name);
    const goalId = file.goals?.[0]?.id ?? '';
    const expected = targetExperts(file, goalId, { at: AT });
    expect(expected.map(({ id }) => nameOf.get(id))).toEqual(['Chuck Grassley']);
    const [chair] = expected;
    const ways = paths(file, chair?.id ?? '', { at: AT, goalId, first: 3 });
    expect(ways).toHaveLength(3);
    expect(found.goal.expertPaths).toEqual([
      {
        fit: 1,
        expert: { name: 'Chuck Grassley', degree: 2 },
        paths: ways.map(({ probability, status, persons: along }) => ({
          probability: expect.closeTo(probability, 9),
          status,
          persons: along.map((id) => ({ name: nameOf.get(id) })),
        })),
      },
    ]);
  });
});
