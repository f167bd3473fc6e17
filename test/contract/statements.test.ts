import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { loadCatalogue } from '../../src/graph/catalogue.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { installProcedures, procedures } from '../../src/graph/procedures.ts';
import type { Statement, StatementField } from '../../src/graph/statement.ts';
import type { ValueType } from '../../src/graph/value-type.ts';
import { encodeParams } from '../../src/graph/statement.ts';
import { seedStatistics } from '../support/statistics.ts';
import { openTestGraph } from '../support/test-server.ts';

const FORBIDDEN =
  /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|PartitionedNodeByLabelScan|DirectedAllRelationshipsScan|UndirectedAllRelationshipsScan|DirectedRelationshipTypeScan|UndirectedRelationshipTypeScan)/;

/** A value that a header's type allows, so that a statement can be explained or run on an empty network. */
function sample(type: ValueType): unknown {
  if (type.kind === 'LIST') return [sample(type.of)];
  if (type.kind === 'STRUCT') return Object.fromEntries([...type.fields].map(([key, field]) => [key, sample(field)]));
  switch (type.name) {
    case 'STRING':
      return 'contract-test';
    case 'INTEGER':
    case 'FLOAT':
      return 1;
    case 'BOOLEAN':
      return false;
    case 'DATE':
      return '2026-01-01';
    case 'DATETIME':
      return new Date('2026-01-01T00:00:00Z');
    case 'MAP':
    case 'ANY':
      return {};
  }
}

function sampleParams(statement: Statement): Record<string, unknown> {
  return encodeParams(
    statement,
    Object.fromEntries(statement.params.map(({ name, type }: StatementField) => [name, sample(type)])),
  );
}

const catalogue = loadCatalogue();

describe('every statement of the catalogue', () => {
  let graph: Graph;
  let takeAway: () => Promise<void>;
  beforeAll(async () => {
    graph = await openTestGraph();
    takeAway = await seedStatistics(graph, catalogue.values());
  });
  afterAll(async () => {
    await takeAway();
    await graph.close();
  });

  it.each([...catalogue.values()].map((statement) => [statement.name, statement] as const))(
    '%s',
    async (_name, statement) => {
      expect(statement.description).not.toBe('');
      const used = new Set([...statement.text.matchAll(/\$(\w+)/g)].map((match) => match[1]));
      expect(new Set(statement.params.map((param) => param.name))).toEqual(used);
      const plan = await graph.explain(statement.text, sampleParams(statement));
      if (statement.columns.length > 0)
        expect(new Set(plan.keys)).toEqual(new Set(statement.columns.map((column) => column.name)));
      expect(plan.mode).toBe(statement.mode);
      const scans = plan.operators.filter((operator) => FORBIDDEN.test(operator));
      expect(scans).toEqual([]);
    },
  );

  it('takes the network as a parameter wherever it touches what a network owns', () => {
    const owned =
      /:(Person|Position|Organization|SourceRecord|TieRecord|KNOWS|Interaction|Goal|Requirement|Import|Profile)\b/;
    const unscoped = [...catalogue.values()].filter(
      (statement) => owned.test(statement.text) && !/\$(network|account|id)\b/.test(statement.text),
    );
    expect(unscoped.map((statement) => statement.name)).toEqual([]);
  });

  it('has a file for every statement that the code runs, and code for every file', () => {
    const code = readdirSync(new URL('../../src/', import.meta.url), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.includes('.generated.'))
      .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
      .join('\n');
    const unused = [...catalogue.values()].filter(
      ({ name, procedure }) => procedure === undefined && !code.includes(`'${name}'`),
    );
    expect(unused.map((statement) => statement.name)).toEqual([]);
  });

  it('is installed as a procedure where its header says so, described, and returns what its file returns', async () => {
    await installProcedures(graph);
    const shown = await graph.administer(
      "SHOW PROCEDURES YIELD name, description, mode WHERE name STARTS WITH 'custom.ambit.' RETURN name, description, mode",
    );
    const all = procedures(graph);
    expect(all.length).toBeGreaterThanOrEqual(6);
    for (const { name, statement } of all) {
      expect(shown).toContainEqual({ name, description: statement.description, mode: statement.mode });
      const params = sampleParams(statement);
      const call = `CALL ${name}(${statement.params.map((param) => `$${param.name}`).join(', ')}) YIELD ${statement.columns.map((column) => column.name).join(', ')} RETURN *`;
      expect(await graph.administer(call, params)).toEqual(await graph.administer(statement.text, params));
    }
  });
});
