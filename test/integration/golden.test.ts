import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { installProcedures } from '../../src/graph/procedures.ts';
import { goldenCases, goldenToAmbit, HAS_GOLDEN } from '../support/reference/golden.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const AT = '2026-06-30T12:00:00Z';
const QUERY = `query ($network: ID!, $at: DateTime!) {
  network(id: $network) { goals { id alignment(at: $at) {
    status score coverage reach latent balance brokerage diversity freshness focus
    points { coverage reach diversity freshness focus } computedBy { call }
    requirements { requirement { label } coverage reach }
  } } }
}`;

interface Answer {
  readonly network: { readonly goals: readonly { readonly alignment: Record<string, unknown> }[] };
}

const describeGolden = HAS_GOLDEN ? describe : describe.skip;

describeGolden(
  'golden cases through a file, GraphQL and the procedure (skipped where the golden values are not there)',
  () => {
    let server: TestServer;
    beforeAll(async () => {
      server = await startTestServer();
      await installProcedures(server.graph);
    }, 180_000);
    afterAll(async () => {
      await server.close();
    });

    it.each(HAS_GOLDEN ? Object.keys(goldenCases()) : [])('%s', async (name) => {
      const golden = goldenCases()[name] as NonNullable<ReturnType<typeof goldenCases>[string]>;
      const { networkCreate } = await server.data<{ networkCreate: { network: { id: string } } }>(
        'mutation ($name: String!) { networkCreate(input: { name: $name }) { network { id } } }',
        { name },
      );
      const network = networkCreate.network.id;
      const report = await server.upload(JSON.stringify(goldenToAmbit(name, golden, new Date(AT))), { network });
      expect(report).toMatchObject({ status: 'DONE', counts: { rejected: 0 } });
      const { network: answer } = await server.data<Answer>(QUERY, { network, at: AT });
      const alignment = answer.goals[0]?.alignment ?? {};
      const { expected } = golden;
      const { call } = alignment['computedBy'] as { readonly call: string };
      const [called = {}] = await server.graph.administer(call, {});
      for (const key of [
        'score',
        'coverage',
        'reach',
        'latent',
        'balance',
        'brokerage',
        'diversity',
        'freshness',
        'focus',
      ] as const) {
        expect([key, alignment[key], called[key]]).toEqual([
          key,
          expect.closeTo(expected[key] as number, 9),
          expect.closeTo(expected[key] as number, 9),
        ]);
      }
      for (const [part, points] of Object.entries(expected.points)) {
        expect([part, (alignment['points'] as Record<string, number>)[part]]).toEqual([
          part,
          expect.closeTo(points as number, 9),
        ]);
      }
    });
  },
);
