import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { createSchema } from '../../../src/api/schema.ts';
import { randomOperation } from '../../support/random-operation.ts';
import { randomSource } from '../../support/reference/random-source.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { linkedIn, networkWith, vcards } from '../api-surface/support.ts';

/** How long it goes on: `AMBIT_TEST_FUZZ_SECONDS=300` is a thorough one. */
const SECONDS = Number(process.env['AMBIT_TEST_FUZZ_SECONDS'] ?? 12);
const SEED = Number(process.env['AMBIT_TEST_SEED'] ?? Math.floor(Date.now() / 1000) % 1_000_000);
const AT_ONCE = 4;

let server: TestServer;
let schema: GraphQLSchema;
beforeAll(async () => {
  server = await startTestServer();
  schema = await createSchema();
});
afterAll(async () => {
  await server.close();
});

const ROWS = linkedIn([
  ['Zoé', 'Quillfeather', 'zoe-q', 'zoe@quill.example', 'Brambleworks', 'Engineer', '08 Feb 2020'],
  ['Robert', 'Ashgrove', 'rob-a', '', 'Tidewater Labs', 'Chemist', '09 Feb 2020'],
  ['Ines', 'Marlowe', 'ines-m', '', 'Fernhill Bank', 'Directrice financière', '10 Feb 2020'],
]);
const CARDS = vcards([
  ['UID:c1', 'N:Quillfeather;Zoe;;;', 'FN:Zoe Quillfeather', 'EMAIL:zoe@quill.example', 'CATEGORIES:Book club'],
  ['UID:c2', 'N:Ashgrove;Bob;;;', 'FN:Bob Ashgrove', 'ORG:Tidewater Labs'],
]);

interface Ids {
  readonly network: {
    readonly ego: { readonly id: string };
    readonly persons: { readonly nodes: readonly { readonly id: string }[] };
    readonly goals: readonly { readonly id: string; readonly requirements: readonly { readonly id: string }[] }[];
    readonly imports: { readonly nodes: readonly { readonly id: string }[] };
  };
}

async function newNetwork(): Promise<{ readonly network: string; readonly ids: readonly string[] }> {
  const network = await networkWith(server, ROWS, CARDS);
  await server.data(
    'mutation ($network: ID!) { goalCreate(input: { network: $network, template: "job-search" }) { goal { id } } }',
    { network },
  );
  const found = (
    await server.data<Ids>(
      `query ($network: ID!) { network(id: $network) { ego { id } persons(first: 10) { nodes { id } }
        goals { id requirements { id } } imports(first: 5) { nodes { id } } } }`,
      { network },
    )
  ).network;
  const goals = found.goals.flatMap(({ id, requirements }) => [id, ...requirements.map((each) => each.id).slice(0, 2)]);
  const ids = [found.ego, ...found.persons.nodes, ...found.imports.nodes].map(({ id }) => id);
  return { network, ids: [...ids, ...goals] };
}

const ENOUGH = 20;

describe('random operations over the whole schema', () => {
  it(
    `meet no internal error (${SECONDS} s, seed ${SEED})`,
    async () => {
      const random = randomSource(SEED);
      const until = performance.now() + SECONDS * 1000;
      // On a machine where every statement is planned for the first time, more time for the same number of operations.
      const latest = until + 40_000;
      const failures: unknown[] = [];
      const answered = new Map<string, number>();
      let made = await newNetwork();
      let count = 0;
      const isEnough = (): boolean => performance.now() >= (answered.size > ENOUGH ? until : latest);
      while (!isEnough() && failures.length === 0) {
        // What one operation spoiled, another cannot get at: now and then everything is new.
        if (count % 400 === 399) made = await newNetwork();
        const operations = Array.from({ length: AT_ONCE }, () =>
          randomOperation(schema, random, { ...made, without: ['Mutation.networkDelete'] }),
        );
        await Promise.all(
          operations.map(async ({ name, query, variables }) => {
            const { errors } = await server.ask(query, variables);
            if (errors === undefined) answered.set(name, (answered.get(name) ?? 0) + 1);
            const internal = (errors ?? []).filter(({ extensions }) => extensions.code === 'INTERNAL');
            if (internal.length > 0)
              failures.push({
                name,
                query,
                variables,
                internal,
                log: server.logLines.filter((line) => line.includes('unexpected')),
              });
          }),
        );
        count += AT_ONCE;
      }
      expect(failures).toEqual([]);
      // Most get past the types and the limits, or this would say nothing.
      expect(answered.size).toBeGreaterThan(ENOUGH);
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    },
    (SECONDS + 60) * 1000,
  );
});
