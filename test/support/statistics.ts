import type { Statement } from '../../src/graph/statement.ts';
import type { Graph } from '../../src/graph/graph.ts';

const NODES_PER_LABEL = 2_000;
const RELATIONSHIPS_PER_TYPE = 3_000;

/**
 * Makes the counts that the planner reads those of a server with many networks, so that a plan does not depend on what
 * the other suites of a run happen to have written. The nodes have no properties: no statement finds them by a key.
 * Answers how to take them away.
 */
export async function seedStatistics(graph: Graph, statements: Iterable<Statement>): Promise<() => Promise<void>> {
  const texts = [...statements].map((statement) => statement.text).join('\n');
  const labels = [...new Set([...texts.matchAll(/\(\w*:(\w+)/g)].map(([, label]) => label))];
  const types = [...new Set([...texts.matchAll(/\[\w*:(\w+)/g)].map(([, type]) => type))];
  for (const label of labels)
    await graph.administer(`UNWIND range(1, ${String(NODES_PER_LABEL)}) AS i CREATE (:ContractStatistics:$($label))`, {
      label,
    });
  for (const type of types)
    await graph.administer(
      `MATCH (n:ContractStatistics) WHERE rand() < 0.1
       WITH collect(n) AS nodes
       UNWIND range(1, ${String(RELATIONSHIPS_PER_TYPE)}) AS i
       WITH nodes[toInteger(rand() * size(nodes))] AS a, nodes[toInteger(rand() * size(nodes))] AS b
       CREATE (a)-[:$($type)]->(b)`,
      { type },
    );
  return async () => {
    await graph.administer('MATCH (n:ContractStatistics) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  };
}
