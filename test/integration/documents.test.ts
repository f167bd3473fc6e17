import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { createSchema } from '../../src/api/schema.ts';
import { loadDemo } from '../../src/demo.ts';
import { installProcedures } from '../../src/graph/procedures.ts';
import { parseExample } from '../../src/web/graphiql/parse-example.ts';
import { computedNumbers, differingNumbers } from '../support/computed-numbers.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const ROOT = new URL('../../', import.meta.url);
const EXAMPLES = new URL('src/web/graphiql/examples/', ROOT);
const NOBODY = '00000000-0000-0000-0000-000000000000';

const COMPUTED_BY = 'computedBy { model procedure call explanation documentation }';
/** Every kind of number that tells how it was computed, asked one after the other: each needs a plan of its own at first. */
const NUMBERS: readonly string[] = [
  `alignment {
    status score low high coverage latent reach balance brokerage diversity freshness focus
    points { coverage reach diversity freshness focus } ${COMPUTED_BY}
    requirements { coverage reach latent knownShare zone severity fragility ${COMPUTED_BY} }
  }`,
  `alignment { requirements { contributors(first: 1) { fit activation contribution ${COMPUTED_BY} } } }`,
  `alignment { platforms { contacts coverage ${COMPUTED_BY} } }`,
  `absenceZones { zone absence severity coverage knownShare knownOf ${COMPUTED_BY} }`,
  `uncoveredSectors { zone absence severity coverage knownShare knownOf ${COMPUTED_BY} }`,
  `zoneCrossings { coverage ${COMPUTED_BY} }`,
  `expertPaths(first: 3) { fit ${COMPUTED_BY} paths(first: 2) { hops probability status ${COMPUTED_BY} } }`,
  `recommendations(first: 8) { gain expected points expectedPoints ${COMPUTED_BY} }`,
  `history(from: "2026-05-01T00:00:00Z", to: "2026-06-15T00:00:00Z") { status score low high coverage latent reach contacts ${COMPUTED_BY} }`,
  `timeReturn { hours interactions coverageBefore coverageAfter gain ${COMPUTED_BY} }`,
  `audience(message: { topics: [{ dimension: SECTOR, value: "K" }, { dimension: SENIORITY, value: "4" }], platform: LINKEDIN }) {
    total ${COMPUTED_BY}
  }`,
];
/** Numbers that no procedure gives, which they say. */
const WITHOUT_PROCEDURE = /zoneCrossings/;

/** The blocks of a language in a document, with the line on which each begins. */
function blocks(path: string, language: string): readonly { readonly line: number; readonly text: string }[] {
  const source = readFileSync(new URL(path, ROOT), 'utf8');
  return [...source.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((match) => ({
    line: source.slice(0, match.index).split('\n').length,
    text: match[1] ?? '',
  }));
}

describe('on the demo network', () => {
  let server: TestServer;
  let contact: string;

  beforeAll(async () => {
    server = await startTestServer();
    await loadDemo(server.services, () => undefined, new Date());
    const answer = await server.data<{ network: { contacts: { nodes: { id: string }[] } } }>(
      '{ network { contacts(first: 1) { nodes { id } } } }',
    );
    contact = answer.network.contacts.nodes[0]?.id ?? '';
  });
  afterAll(async () => {
    await server.close();
  });

  const goalId = async (kind: string): Promise<string> => {
    const { network } = await server.data<{ network: { goals: { id: string; kind: string }[] } }>(
      '{ network { goals { id kind } } }',
    );
    return network.goals.find((goal) => goal.kind === kind)?.id ?? '';
  };

  it('every number tells the procedure that gives the same one, to 1e-9', async () => {
    await installProcedures(server.graph);
    const goal = await goalId('FUNDRAISING');
    const ask = async (fields: string): Promise<unknown> =>
      server.data(`query ($goal: ID!) { network { goal(id: $goal) { ${fields} } } }`, { goal });
    const answers: unknown[] = [await server.data(`{ network { alignment { score low high ${COMPUTED_BY} } } }`)];
    for (const fields of NUMBERS) answers.push(await ask(fields));
    const met = new Set<string>();
    for (const { path, numbers, procedure, call, explanation } of answers.flatMap((each) => computedNumbers(each))) {
      expect([path, explanation]).not.toEqual([path, '']);
      if (WITHOUT_PROCEDURE.test(path)) {
        expect([path, procedure, call]).toEqual([path, null, null]);
        continue;
      }
      const rows = await server.graph.administer(call ?? '', {});
      expect([path, rows.length]).toEqual([path, 1]);
      expect([path, differingNumbers(numbers, rows[0] ?? {})]).toEqual([path, []]);
      met.add(procedure ?? '');
    }
    expect([...met].sort()).toEqual(
      [
        'absenceZones',
        'alignment',
        'audience',
        'contributors',
        'coverage',
        'introductionPaths',
        'platformCoverage',
        'recommendations',
        'targetExperts',
        'timeReturn',
        'uncoveredSectors',
      ].map((name) => `custom.ambit.${name}`),
    );
  }, 240_000);

  it.each(blocks('docs/analysts.md', 'cypher').map(({ line, text }) => [line, text] as const))(
    'the Cypher of the analyst’s guide, line %d, runs and finds something',
    async (_line, text) => {
      await installProcedures(server.graph);
      const { network } = await server.data<{ network: { id: string } }>('{ network { id } }');
      const params = { network: network.id, goal: await goalId('FUNDRAISING'), person: contact };
      const used = Object.fromEntries(Object.entries(params).filter(([name]) => text.includes(`$${name}`)));
      const rows = await server.graph.administer(text, used);
      if (/\bRETURN\b/.test(text)) expect(rows.length).toBeGreaterThan(0);
    },
    180_000,
  );

  it.each(readdirSync(EXAMPLES).sort())('%s answers', async (file) => {
    const { document, variables } = parseExample(file, readFileSync(new URL(file, EXAMPLES), 'utf8'));
    const known = JSON.parse(JSON.stringify(variables ?? {}).replaceAll(NOBODY, contact)) as Record<string, unknown>;
    const answer = await server.data<Record<string, { userErrors?: unknown[] } | null>>(document, known);
    for (const field of Object.values(answer)) {
      expect(field).not.toBeNull();
      expect(field?.userErrors ?? []).toEqual([]);
    }
  });
});

it('the queries of the guide are valid', async () => {
  const schema = await createSchema();
  const path = 'docs/graphql.md';
  const found = blocks(path, 'graphql');
  const errors = found.flatMap(({ line, text }) =>
    validate(schema, parse(text)).map(({ message }) => `${path}:${line} ${message}`),
  );
  expect(errors).toEqual([]);
  expect(found.length).toBeGreaterThan(10);
});
