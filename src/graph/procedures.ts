import { setTimeout as sleep } from 'node:timers/promises';
import { AmbitError } from '../ambit-error.ts';
import type { Graph } from './graph.ts';
import type { Statement } from './statement.ts';
import { procedureType } from './value-type.ts';

/** Procedures become visible with the next refresh (`apoc.custom.procedures.refresh`, 60 s by default). */
const VISIBLE_WITHIN_MS = 65_000;
const POLL_MS = 250;

interface Procedure {
  readonly name: string;
  readonly signature: string;
  readonly statement: Statement;
}

/** The statements that analysts may CALL as well, with the signature each header makes. */
export function procedures(graph: Graph): readonly Procedure[] {
  return [...graph.catalogue.values()].flatMap((statement) => {
    if (statement.procedure === undefined) return [];
    const inputs = statement.params.map(
      ({ name, type, defaultLiteral }) =>
        `${name}${defaultLiteral === undefined ? '' : ` = ${defaultLiteral}`} :: ${procedureType(type)}`,
    );
    const outputs = statement.columns.map(({ name, type }) => `${name} :: ${procedureType(type)}`);
    const short = statement.procedure.replace(/^custom\./, '');
    return [
      { name: statement.procedure, signature: `${short}(${inputs.join(', ')}) :: (${outputs.join(', ')})`, statement },
    ];
  });
}

/**
 * Installs the procedures, each with the text that the application itself runs; waits until they can be called. Repeating
 * it changes nothing.
 * @throws AmbitError `CONFIGURATION` where the server has no APOC Extended
 */
export async function installProcedures(graph: Graph): Promise<readonly string[]> {
  await requireApocExtended(graph);
  const all = procedures(graph);
  for (const { signature, statement } of all) {
    await graph.administer(
      'CALL apoc.custom.installProcedure($signature, $text, $database, $mode, $description)',
      {
        signature,
        text: statement.text,
        database: graph.databaseName,
        mode: statement.mode,
        description: statement.description,
      },
      { database: 'system' },
    );
  }
  await untilVisible(
    graph,
    all.map(({ name }) => name),
  );
  return all.map(({ name }) => name);
}

/**
 * The `custom.ambit.*` procedures that are installed, in the order of their names. Neo4j goes on showing the signature of one
 * that was removed until it is started again; such are left out.
 */
export async function listProcedures(
  graph: Graph,
): Promise<readonly { readonly name: string; readonly signature: string; readonly description: string }[]> {
  const installed = new Set(await installedNames(graph));
  const rows = await graph.administer(
    `SHOW PROCEDURES YIELD name, signature, description WHERE name STARTS WITH 'custom.ambit.'
     RETURN name, signature, description ORDER BY name`,
  );
  return rows
    .map(({ name, signature, description }) => ({
      name: String(name),
      signature: String(signature),
      description: String(description),
    }))
    .filter(({ name }) => installed.has(name));
}

/**
 * Removes every `custom.ambit.*` procedure, those of an older program too; they cannot be called from the next refresh on.
 * Repeating it changes nothing.
 * @param prefix only those whose name begins so
 * @returns the names of those removed
 * @throws AmbitError `CONFIGURATION` where the server has no APOC Extended
 */
export async function removeProcedures(graph: Graph, prefix = 'custom.ambit.'): Promise<readonly string[]> {
  await requireApocExtended(graph);
  const names = (await installedNames(graph)).filter((name) => name.startsWith(prefix));
  for (const name of names) {
    await graph.administer(
      'CALL apoc.custom.dropProcedure($name, $database)',
      { name: name.replace(/^custom\./, ''), database: graph.databaseName },
      { database: 'system' },
    );
  }
  return names;
}

/** What APOC keeps for the graph's database, in the order of the names; nothing where the server has no APOC Extended. */
async function installedNames(graph: Graph): Promise<readonly string[]> {
  if (!(await hasApocExtended(graph))) return [];
  const rows = await graph.administer(
    'CALL apoc.custom.show($database) YIELD type, name',
    { database: graph.databaseName },
    { database: 'system' },
  );
  // The system database takes a CALL with YIELD and nothing more.
  return rows
    .filter(({ type }) => type === 'procedure')
    .map(({ name }) => `custom.${String(name)}`)
    .filter((name) => name.startsWith('custom.ambit.'))
    .sort();
}

async function hasApocExtended(graph: Graph): Promise<boolean> {
  const found = await graph.administer(
    "SHOW PROCEDURES YIELD name WHERE name = 'apoc.custom.installProcedure' RETURN name",
  );
  return found.length > 0;
}

async function requireApocExtended(graph: Graph): Promise<void> {
  if (await hasApocExtended(graph)) return;
  throw new AmbitError(
    'CONFIGURATION',
    'This server has no APOC Extended, which the custom.ambit.* procedures need. Everything else works without it.',
  );
}

async function untilVisible(graph: Graph, names: readonly string[]): Promise<void> {
  for (const deadline = Date.now() + VISIBLE_WITHIN_MS; ; await sleep(POLL_MS)) {
    const rows = await graph.administer(
      "SHOW PROCEDURES YIELD name WHERE name STARTS WITH 'custom.ambit.' RETURN name",
    );
    const visible = new Set(rows.map((row) => row['name']));
    if (names.every((name) => visible.has(name))) return;
    if (Date.now() > deadline) {
      throw new AmbitError(
        'CONFIGURATION',
        'The custom.ambit.* procedures were installed but do not show yet; set apoc.custom.procedures.refresh to a shorter time.',
      );
    }
  }
}
