import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AmbitError } from '../ambit-error.ts';
import { CYPHER_DIRECTORY } from './catalogue.ts';
import type { Graph } from './graph.ts';

/** How long indexes over what is there already may take. */
const INDEXES_SECONDS = 600;

/** One numbered file of `cypher/schema/`. */
export interface SchemaFile {
  readonly version: number;
  readonly name: string;
  readonly sha256: string;
  readonly statements: readonly string[];
}

/** The schema files in order. Statements end with `;` at the end of a line. */
export function loadSchemaFiles(directory: string = join(CYPHER_DIRECTORY, 'schema')): readonly SchemaFile[] {
  return readdirSync(directory)
    .filter((name) => /^\d{3}-[\w-]+\.cypher$/.test(name))
    .sort()
    .map((name) => {
      const text = readFileSync(join(directory, name), 'utf8');
      return {
        version: Number(name.slice(0, 3)),
        name,
        sha256: createHash('sha256').update(text).digest('hex'),
        statements: text
          .replace(/^\/\/.*$/gm, '')
          .split(/;\s*$/m)
          .map((statement) => statement.trim())
          .filter((statement) => statement !== ''),
      };
    });
}

/** The versions of the schema that a database has, each with the hash of its file. */
export async function appliedSchema(graph: Pick<Graph, 'administer'>): Promise<ReadonlyMap<number, string>> {
  const rows = await graph.administer('MATCH (v:SchemaVersion) RETURN v.version AS version, v.sha256 AS sha256');
  return new Map(rows.map((row) => [Number(row['version']), String(row['sha256'])]));
}

/**
 * Brings the database's schema up to this program's. Each file is applied once and remembered with its hash; every
 * statement in it must be safe to repeat, so that a start that died half-way can go on.
 * @returns the names of the files applied now.
 * @throws AmbitError `CONFIGURATION` when the database is newer than the program, or an applied file was changed.
 */
export async function migrate(
  graph: Graph,
  files: readonly SchemaFile[] = loadSchemaFiles(),
): Promise<readonly string[]> {
  const applied = await appliedSchema(graph);
  const newest = files.at(-1)?.version ?? 0;
  for (const version of applied.keys()) {
    if (version > newest) {
      throw new AmbitError(
        'CONFIGURATION',
        `The database's schema is version ${version}, newer than this program's ${newest}. Use a newer Ambit.`,
      );
    }
  }
  const names: string[] = [];
  for (const file of files) {
    const known = applied.get(file.version);
    if (known === file.sha256) continue;
    if (known !== undefined) {
      throw new AmbitError(
        'CONFIGURATION',
        `cypher/schema/${file.name} was changed after it had been applied. Put a change into a new file.`,
      );
    }
    for (const statement of file.statements) await graph.administer(statement);
    // An index that is still being filled can't be asked; nobody else finds the file applied before it can.
    await graph.administer('CALL db.awaitIndexes($seconds)', { seconds: INDEXES_SECONDS });
    await graph.administer(
      'MERGE (v:SchemaVersion {version: $version}) SET v.file = $file, v.sha256 = $sha256, v.appliedAt = datetime()',
      { version: file.version, file: file.name, sha256: file.sha256 },
    );
    names.push(file.name);
  }
  return names;
}
