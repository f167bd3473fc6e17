import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.ts';
import { loadSchemaFiles, migrate } from '../../../src/graph/migrations.ts';
import { openTestGraph } from '../../support/test-server.ts';

/** Before the program's own files: a database of a later one is refused by whoever else uses it meanwhile. */
const VERSION = 0;
const name = `migration_test_${randomUUID().slice(0, 8)}`;
let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(async () => {
  await graph.administer(`DROP INDEX ${name} IF EXISTS`);
  await graph.administer('MATCH (n:MigrationTest) DETACH DELETE n');
  await graph.administer('MATCH (v:SchemaVersion {version: $version}) DELETE v', { version: VERSION });
  await graph.close();
});

it('has its indexes filled when a file of the schema is applied', async () => {
  await graph.administer("UNWIND range(1, 20000) AS i CREATE (:MigrationTest {words: 'word' + i + ' other' + i % 7})");
  const file = {
    version: VERSION,
    name: 'migration-test.cypher',
    sha256: 'test',
    statements: [`CREATE FULLTEXT INDEX ${name} FOR (n:MigrationTest) ON EACH [n.words]`],
  };
  expect(await migrate(graph, [file, ...loadSchemaFiles()])).toEqual([file.name]);
  const [index] = await graph.administer('SHOW INDEXES YIELD name, state WHERE name = $name RETURN state', { name });
  expect(index).toEqual({ state: 'ONLINE' });
});
