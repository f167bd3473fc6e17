import type { RequestHandler } from 'express';
import { AmbitError } from '../ambit-error.ts';
import type { Graph } from '../graph/graph.ts';
import { appliedSchema, loadSchemaFiles } from '../graph/migrations.ts';

export type ReadinessGraph = Pick<Graph, 'administer'>;

export const healthy: RequestHandler = (_req, res) => {
  res.setHeader('Cache-Control', 'no-store');
  res.json({ status: 'up' });
};

const TIMEOUT_MS = 3_000;
/** Anybody may ask without a token, so that it costs the database one question a second at most. */
const KEPT_MS = 1_000;

/**
 * 200 while the database answers and its schema is this program's; else 503 with a code for the operator, which tells a
 * stranger nothing about the place.
 */
export function readiness(graph: ReadinessGraph, isClosing: () => boolean): RequestHandler {
  let latest: { readonly at: number; readonly reason: Promise<string | undefined> } | undefined;
  return async (_req, res) => {
    const now = performance.now();
    if (latest === undefined || now - latest.at > KEPT_MS) latest = { at: now, reason: withinTime(check(graph)) };
    const reason = isClosing() ? 'CLOSING' : await latest.reason;
    res.setHeader('Cache-Control', 'no-store');
    if (reason === undefined) res.json({ status: 'ready' });
    else res.status(503).json({ status: 'not ready', reason });
  };
}

async function check(graph: ReadinessGraph): Promise<string | undefined> {
  try {
    const applied = await appliedSchema(graph);
    const current = loadSchemaFiles().every(({ version, sha256 }) => applied.get(version) === sha256);
    return current ? undefined : 'SCHEMA_NOT_APPLIED';
  } catch (error) {
    return error instanceof AmbitError ? error.code : 'INTERNAL';
  }
}

function withinTime(reason: Promise<string | undefined>): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('DATABASE_TIMEOUT'), TIMEOUT_MS);
  });
  return Promise.race([reason, late]).finally(() => clearTimeout(timer));
}
