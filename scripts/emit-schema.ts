/** Writes `schema/schema.graphql`; with `--check` it only compares, and fails where the file is not the schema. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from '../src/api/schema.ts';

const path = fileURLToPath(new URL('../schema/schema.graphql', import.meta.url));
const text = `${printSchema(lexicographicSortSchema(await createSchema()))}\n`;
if (process.argv.includes('--check')) {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    process.stderr.write('schema/schema.graphql is not what the classes say. Run `npm run schema` and commit it.\n');
    process.exitCode = 1;
  }
} else {
  mkdirSync(new URL('../schema/', import.meta.url), { recursive: true });
  writeFileSync(path, text);
}
