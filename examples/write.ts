import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EXAMPLE_SEED, EXAMPLE_TODAY, generateExamples } from './generate.ts';

/** Writes the example files where they are committed: below this folder, or below the folder given. */
const target = process.argv[2] ?? import.meta.dirname;
for (const [name, text] of generateExamples(EXAMPLE_SEED, EXAMPLE_TODAY)) {
  const path = join(target, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
