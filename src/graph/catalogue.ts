import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseStatement, type Statement } from './statement.ts';

/** `cypher/` lies beside `src/` and `dist/`, so this works from either. */
export const CYPHER_DIRECTORY = fileURLToPath(new URL('../../cypher/', import.meta.url));

const INCLUDE = /^([ \t]*)\/\/ include ([\w/-]+)[ \t]*$/gm;

/**
 * Every statement under `cypher/` but the schema files and the fragments. A line `// include fragments/name` stands for
 * the text of that fragment: the formulas that several statements share are written once.
 * @throws Error that names the file when a header or an include cannot be read.
 */
export function loadCatalogue(directory: string = CYPHER_DIRECTORY): ReadonlyMap<string, Statement> {
  const statements = new Map<string, Statement>();
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.cypher')) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(directory, path)
      .replaceAll('\\', '/')
      .replace(/\.cypher$/, '');
    if (name.startsWith('schema/') || name.startsWith('fragments/')) continue;
    const statement = parseStatement(name, readFileSync(path, 'utf8'));
    statements.set(name, { ...statement, text: expand(statement.text, directory, [name]) });
  }
  return statements;
}

function expand(source: string, directory: string, trail: readonly string[]): string {
  return source.replace(INCLUDE, (_line, indent: string, name: string) => {
    if (trail.includes(name)) throw new Error(`cypher/${name}.cypher includes itself`);
    const text = readFileSync(join(directory, `${name}.cypher`), 'utf8').trimEnd();
    return expand(text, directory, [...trail, name])
      .split('\n')
      .map((line) => (line === '' ? line : indent + line))
      .join('\n');
  });
}
