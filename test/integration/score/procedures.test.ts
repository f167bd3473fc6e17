import { beforeAll, describe, expect, test } from '@jest/globals';
import { installProcedures, procedures } from '../../../src/graph/procedures.ts';
import { loadCatalogue } from '../../../src/graph/catalogue.ts';
import { encodeParams, type Statement } from '../../../src/graph/statement.ts';
import { internalId } from '../../support/load-ambit.ts';
import { targetExperts } from '../../support/reference/experts.ts';
import { RANDOM_AT } from '../../support/reference/random-network.ts';
import { HAS_DATABASE, MODEL, title } from './score-graph.ts';
import { withNetworks } from './with-networks.ts';

const NAMES = [...loadCatalogue().values()].flatMap(({ name, procedure }) =>
  procedure !== undefined && /^(alignment|path|procedures)\//.test(name) ? [procedure] : [],
);

(HAS_DATABASE ? describe : describe.skip)(title('procedures'), () => {
  const { networks, graph } = withNetworks('procedures', 40);

  beforeAll(async () => {
    await installProcedures(graph());
  }, 180_000);

  test.each(NAMES)(
    '%s, called with its defaults, gives the rows of its file',
    async (name) => {
      const procedure = procedures(graph()).find((candidate) => candidate.name === name);
      if (procedure === undefined) throw new Error(`no procedure ${name}`);
      const { statement } = procedure;
      const columns = statement.columns.map((column) => column.name);
      let rows = 0;
      for (const { network, file, options } of networks) {
        const [expert] = targetExperts(file, 'g1', options);
        const given = { network, goal: 'g1', at: RANDOM_AT, to: internalId(expert?.id ?? 'nobody') };
        const defaults = { goalAt: null, maxHops: 4, first: firstOf(statement), model: MODEL };
        const known = Object.entries({ ...defaults, ...given }).filter(([key]) =>
          statement.params.some((p) => p.name === key),
        );
        const params = encodeParams(statement, Object.fromEntries(known));
        const named = statement.params.filter((p) => p.name in given).map((p) => p.name);
        // Arguments are positional: those up to the last one given are passed, the rest is left to the defaults.
        const passed = statement.params.slice(0, 1 + statement.params.findLastIndex((p) => named.includes(p.name)));
        const call = `CALL ${name}(${passed.map((p) => `$${p.name}`).join(', ')}) YIELD ${columns.join(', ')} RETURN *`;
        const called = await graph().administer(call, params);
        const run = await graph().administer(statement.text, params);
        expect(called).toEqual(run);
        rows += run.length;
      }
      expect(rows).toBeGreaterThan(0);
    },
    180_000,
  );
});

/** How many rows a procedure gives where nobody says. */
function firstOf({ params }: Statement): number {
  return Number(params.find(({ name }) => name === 'first')?.defaultLiteral);
}
