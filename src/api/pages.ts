import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import express, { type RequestHandler } from 'express';
import { exchangeOf } from './exchange.ts';
import { SENTENCES } from './sentences.ts';

/** Where Vite puts the pages; `src/api/` and `dist/api/` are equally deep. */
export const WEB_DIRECTORY = fileURLToPath(new URL('../../dist/web/', import.meta.url));

const compress = promisify(gzip);

/** An HTML page; asked for again each time, as it names the assets of the latest build. */
export function page(file: string): RequestHandler {
  return async (_req, res) => {
    let html: Buffer;
    try {
      html = await readFile(file);
    } catch {
      res.status(503).type('text/plain').send(SENTENCES[exchangeOf(res).lang].pagesNotBuilt);
      return;
    }
    res.setHeader('Cache-Control', 'no-cache');
    res.type('html').send(html);
  };
}

/**
 * The built scripts, styles and fonts. Their names change with their content, so browsers keep them for good. Texts are
 * compressed once and kept (2 MB for all of them); the editor alone is 3 MB otherwise.
 */
export function assets(directory: string): RequestHandler {
  const plain = express.static(directory, { immutable: true, maxAge: '365d', index: false, redirect: false });
  const compressed = new Map<string, Promise<Buffer>>();
  return async (req, res, next) => {
    const name = req.path.slice(1);
    res.vary('Accept-Encoding');
    const isText = /^[\w-][\w.-]*\.(js|css|svg)$/.test(name);
    if (!isText || req.acceptsEncodings(['gzip', 'identity']) !== 'gzip' || !['GET', 'HEAD'].includes(req.method)) {
      return plain(req, res, next);
    }
    const made = compressed.get(name) ?? readFile(join(directory, name)).then((file) => compress(file));
    compressed.set(name, made);
    try {
      const body = await made;
      res.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      res.setHeader('Content-Encoding', 'gzip');
      res.type(name).send(body);
    } catch {
      compressed.delete(name);
      plain(req, res, next);
    }
  };
}
