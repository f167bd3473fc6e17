import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url));
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.generated.d.ts') && !name.includes('generated'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(SRC, name), 'utf8') }));

/** Clauses as a statement has them: in capitals, before what only Cypher has after them. */
const CYPHER = /\b(MATCH|MERGE|CREATE|DELETE|SET|RETURN|UNWIND|CALL) +(\(|\{|\w+\.\w+|\w+ *=|DISTINCT|count\()/;

/** The texts that are run as they are: of the schema and of procedures, which parameters cannot stand for. */
const ADMINISTRATION = ['graph/'];

/** Texts that are shown to analysts, to be run by themselves, and never by Ambit. */
const SHOWN = ['alignment/computation/goal-calls.ts'];

describe('the way to the database', () => {
  it('is one: nothing but src/graph knows the driver', () => {
    const others = files.filter(({ name, text }) => !name.startsWith('graph/') && /from 'neo4j-driver/.test(text));
    expect(others.map(({ name }) => name)).toEqual([]);
    expect(files.length).toBeGreaterThan(200);
  });

  it('has no Cypher in TypeScript but the administration’s, so that nothing can be put together with what somebody sent', () => {
    const found = files
      .filter(({ name }) => ![...ADMINISTRATION, ...SHOWN].some((prefix) => name.startsWith(prefix)))
      .flatMap(({ name, text }) => {
        const literals = text.match(/(`[^`]*`|'[^'\n]*')/gs) ?? [];
        return literals.filter((literal) => CYPHER.test(literal)).map((literal) => `${name}: ${literal.slice(0, 60)}`);
      });
    expect(found).toEqual([]);
  });

  it('is not known to what writes calls for analysts to run themselves', () => {
    for (const { name, text } of files.filter((file) => SHOWN.includes(file.name)))
      expect([name, /\bgraph\b/i.test(text.replace(/\/\*[^]*?\*\/|\/\/.*/g, ''))]).toEqual([name, false]);
  });

  it('takes texts as they are from no feature', () => {
    const callers = files.filter(({ text }) => /\.administer\(/.test(text)).map(({ name }) => name);
    expect(callers.filter((name) => !name.startsWith('graph/'))).toEqual([]);
  });
});
