import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomSource } from '../../support/reference/random-source.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { codes, networkWith, read } from './support.ts';

interface Page {
  readonly nodes: readonly Person[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}
interface Person {
  readonly id: string;
  readonly name: string;
  readonly degree: number | null;
  readonly tie: {
    readonly strength: number | null;
    readonly since: string | null;
    readonly lastContact: string | null;
  } | null;
}

const COUNT = 60;
const FIELDS = `nodes { id name degree tie { strength since lastContact } } edges { cursor node { id } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount`;
const DECLARED = ', $filter: PersonFilter, $orderBy: PersonOrder, $first: Int!, $after: String';

/** Sixty persons, many of one name: two thirds contacts, of whom some have no strength and some have ended. */
function file(): string {
  const random = randomSource(7);
  const ids = Array.from({ length: COUNT }, (_, n) => `p${n}`);
  return JSON.stringify({
    ambit: 1,
    ego: { name: 'Me' },
    persons: ids.map((id, n) => ({
      id,
      name: random.pick(['Ada Martin', 'Bo Li', 'Zoé Roy', 'Élodie Ng']),
      tags: n % 2 === 0 ? ['even'] : [],
      positions: [
        {
          organization: random.pick(['Acme', 'Globex']),
          sector: random.pick(['K', '64.19', 'J']),
          seniority: 1 + (n % 5),
        },
      ],
    })),
    ties: [
      ...ids.slice(0, 40).map((b, n) => ({
        a: 'ego',
        b,
        ...(n % 4 === 0 ? {} : { strength: random.pick([0.04, 0.36, 1]) }),
        ...(n % 3 === 0 ? {} : { since: random.pick(['2020-01-01', '2021-01-01']) }),
        ...(n % 5 === 0 ? {} : { lastContact: random.pick(['2025-01-01', '2026-01-01']) }),
        ...(n >= 36 ? { until: '2026-01-02' } : {}),
      })),
      // A friend of a contact, and one of a contact who is none any more.
      { a: 'p1', b: 'p50', strength: 0.36 },
      { a: 'p39', b: 'p51', strength: 0.36 },
    ],
  });
}

describe('a list of persons, page by page', () => {
  let server: TestServer;
  let network: string;
  beforeAll(async () => {
    server = await startTestServer();
    network = await networkWith(server, file());
  });
  afterAll(async () => {
    await server.close();
  });

  const page = async (list: string, variables: Readonly<Record<string, unknown>>): Promise<Page> => {
    const fields = `${list}(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { ${FIELDS} }`;
    return (await read<Record<string, Page>>(server, network, fields, variables, DECLARED))[list] as Page;
  };
  const walk = async (list: string, variables: object, first: number): Promise<readonly Person[]> => {
    const all: Person[] = [];
    for (let after: string | null = null; ;) {
      const one: Page = await page(list, { ...variables, first, after });
      expect(one.edges.map(({ node }) => node.id)).toEqual(one.nodes.map(({ id }) => id));
      expect(one.pageInfo).toMatchObject({
        hasPreviousPage: all.length > 0,
        endCursor: one.edges.at(-1)?.cursor ?? null,
      });
      all.push(...one.nodes);
      expect(one.pageInfo.hasNextPage).toBe(all.length < one.totalCount);
      if (!one.pageInfo.hasNextPage) {
        expect(all).toHaveLength(one.totalCount);
        return all;
      }
      after = one.pageInfo.endCursor;
    }
  };

  it.each([
    ['persons', {}, COUNT],
    ['contacts', {}, 36],
    ['persons', { filter: { degree: 1 } }, 36],
    ['persons', { filter: { degree: 2 } }, 1],
    ['persons', { filter: { degree: 0 } }, COUNT - 37],
    ['persons', { filter: { tag: 'even' } }, 30],
    ['persons', { filter: { minSeniority: 4 } }, 24],
    ['contacts', { filter: { search: 'élod' } }, null],
    ['contacts', { filter: { search: 'GLOB' } }, null],
    ['persons', { filter: { sector: 'K', organization: 'ACME' } }, null],
    ['persons', { filter: { search: 'nobody is called so' } }, 0],
  ] as const)('%s %j: everybody once, in one order whatever the page', async (list, variables, count) => {
    const all = await walk(list, variables, 100);
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    if (count === null) expect(ids.length).toBeGreaterThan(0);
    else expect(ids).toHaveLength(count);
    expect((await walk(list, variables, 17)).map(({ id }) => id)).toEqual(ids);
  });

  it('shows the degree by which it filters', async () => {
    for (const [degree, shown] of [
      [1, 1],
      [2, 2],
      [0, null],
    ] as const) {
      const all = await walk('persons', { filter: { degree } }, 100);
      expect(new Set(all.map((each) => each.degree))).toEqual(new Set([shown]));
    }
  });

  it.each(['NAME', 'STRENGTH', 'SINCE', 'LAST_CONTACT'] as const)('by %s, equals by name, both ways', async (by) => {
    const keyOf = ({ name, degree, tie: shown }: Person): number | string => {
      // A tie that has ended is shown but puts nobody anywhere.
      const tie = degree === 1 ? shown : null;
      if (by === 'NAME') return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      if (by === 'STRENGTH') return tie?.strength ?? -1;
      return (by === 'SINCE' ? tie?.since : tie?.lastContact) ?? '';
    };
    for (const descending of [false, true]) {
      const all = await walk('persons', { orderBy: { by, descending } }, 100);
      const keys = all.map(keyOf);
      const sorted = [...keys].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      expect(keys).toEqual(descending ? sorted.reverse() : sorted);
      expect(new Set(keys).size).toBeGreaterThan(1);
      if (by === 'NAME') continue;
      const folded = all.map((each) => [keyOf(each), each.name.normalize('NFD').toLowerCase()] as const);
      const unsorted = folded.filter(
        ([key, name], n) => n > 0 && folded[n - 1]?.[0] === key && (folded[n - 1]?.[1] ?? '') > name,
      );
      expect(unsorted).toEqual([]);
    }
  });

  it('refuses a page that is too large and a cursor that is none, and gives nothing behind the end', async () => {
    const query = `query ($network: ID!${DECLARED}) { network(id: $network) {
      persons(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { totalCount nodes { id } } } }`;
    const ask = (variables: object) => server.ask<unknown>(query, { network, ...variables });
    for (const variables of [
      { first: 101 },
      { first: -1 },
      { first: 1, after: 'not a cursor' },
      { first: 1, after: Buffer.from('o:-1').toString('base64url') },
      { first: 1, after: '' },
    ]) {
      expect([variables, codes(await ask(variables))]).toEqual([variables, ['BAD_INPUT']]);
    }
    const behind = Buffer.from('o:999999999').toString('base64url');
    expect((await ask({ first: 10, after: behind })).data).toEqual({
      network: { persons: { totalCount: COUNT, nodes: [] } },
    });
    expect((await ask({ first: 0 })).data).toEqual({ network: { persons: { totalCount: COUNT, nodes: [] } } });
  });
});
