import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { AmbitError } from '../ambit-error.ts';
import { exchangeOf } from './exchange.ts';
import { sendError } from './http-error.ts';
import { SENTENCES } from './sentences.ts';

/** The texts of the operations that may be run, by the SHA-256 of each in hexadecimal. */
export type ListedOperations = ReadonlyMap<string, string>;

export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function listOperations(texts: readonly string[]): ListedOperations {
  return new Map(texts.map((text) => [sha256Of(text), text]));
}

/**
 * The operations of the page, which its build writes beside it.
 * @param webDirectory the built pages
 * @throws AmbitError `CONFIGURATION` where they are not built
 */
export function readPageOperations(webDirectory: string): ListedOperations {
  try {
    return listOperations(JSON.parse(readFileSync(join(webDirectory, 'operations.json'), 'utf8')) as string[]);
  } catch (error) {
    const message = 'AMBIT_OPERATIONS=page needs the built pages, which are not there. Run "npm run build" first.';
    throw new AmbitError('CONFIGURATION', message, { cause: error });
  }
}

/**
 * Lets listed operations through and nothing else, before anything of a document is parsed. One is given by its text, or by
 * its hash in `extensions.persistedQuery.sha256Hash`, as clients of Apollo's persisted queries send it.
 */
export function onlyListed(operations: ListedOperations): RequestHandler {
  return (req, res, next) => {
    const body = req.method === 'GET' ? fromAddress(req.query) : (req.body as unknown);
    const text = textOf(operations, body);
    if (text === undefined) return sendError(res, 'FORBIDDEN', SENTENCES[exchangeOf(res).lang].notListed);
    if (req.method !== 'GET') {
      // By its text alone, as it is looked up here and not by Apollo.
      const { extensions: _, ...rest } = req.body as Record<string, unknown>;
      req.body = { ...rest, query: text };
    }
    next();
  };
}

/** @returns the text of a listed operation that a request names; undefined where it names none */
export function textOf(operations: ListedOperations, request: unknown): string | undefined {
  if (typeof request !== 'object' || request === null) return undefined;
  const { query, extensions } = request as { readonly query?: unknown; readonly extensions?: unknown };
  if (typeof query === 'string') return operations.get(sha256Of(query));
  const { persistedQuery } = (extensions ?? {}) as { readonly persistedQuery?: { readonly sha256Hash?: unknown } };
  const hash = persistedQuery?.sha256Hash;
  return typeof hash === 'string' ? operations.get(hash) : undefined;
}

/** By GET only with its text: an address is no place to be looked up and changed. */
function fromAddress(query: Readonly<Record<string, unknown>>): unknown {
  return { query: query['query'] };
}
