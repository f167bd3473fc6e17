/** Writes the types of every statement's parameters and rows from the headers, so that a call is checked as it is typed. */
import { writeFileSync } from 'node:fs';
import { loadCatalogue } from '../src/graph/catalogue.ts';
import { typeScriptType } from '../src/graph/value-type.ts';

const lines = [
  '// Generated from the headers in cypher/ by `npm run generate`; not committed.',
  'export interface StatementMap {',
];
for (const [name, statement] of [...loadCatalogue()].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const params = statement.params.map(
    (param) =>
      `readonly ${param.name}${param.type.nullable ? '?' : ''}: ${typeScriptType(param.type)}${param.type.nullable ? ' | undefined' : ''}`,
  );
  const columns = statement.columns.map((column) => `readonly ${column.name}: ${typeScriptType(column.type)}`);
  lines.push(`  /** ${statement.description} */`);
  lines.push(`  '${name}': { params: { ${params.join('; ')} }; row: { ${columns.join('; ')} } };`);
}
lines.push('}', '');
writeFileSync(new URL('../src/graph/statements.generated.d.ts', import.meta.url), lines.join('\n'));
