import { Transform } from 'node:stream';
import type { Request } from 'express';
import { AmbitError } from '../ambit-error.ts';
import { IMPORT_MODES, PLATFORMS } from '../domain.ts';
import { isFinished } from '../import/import-report.type.ts';
import { watchImport } from '../import/watch-import.ts';
import { parseChoicesJson } from '../import/mapping/parse-choices.ts';
import type { Services } from '../services.ts';
import type { StreamHandler } from './app.ts';
import { networksFor } from './context.ts';

/** The largest upload: above the largest real export by far, below what would fill a disk. */
const MAX_UPLOAD_BYTES = 512 * 1024 * 1024;

/**
 * `POST /imports`: takes the raw file as the body, streamed to disk and never into memory, and answers 202 with the id of
 * the import, whose report is `network.import(id)` and whose progress is the subscription `importProgress`. With
 * `wait=true` it answers when the import has ended.
 */
export function importHandler(services: Services, clock: () => Date = () => new Date()): StreamHandler {
  return async (req, res, { viewer, stillAllowed }) => {
    const platform = oneOf(req, 'platform', PLATFORMS);
    const mode = oneOf(req, 'as', IMPORT_MODES);
    const mapping = text(req, 'mapping');
    const columns = mapping === undefined ? undefined : parseChoicesJson(mapping);
    const dryRun = oneOf(req, 'dryRun', ['true', 'false'] as const) === 'true';
    const wait = oneOf(req, 'wait', ['true', 'false'] as const) === 'true';
    const person = text(req, 'person');
    const consent = text(req, 'consent');
    const networkId = text(req, 'network');
    const networks = networksFor(services, viewer, { operation: 'POST /imports', kind: 'Import', now: clock() });
    const network = networkId === undefined ? await networks.getOrCreate(clock()) : await networks.get(networkId);
    const { imports } = services;
    const id = await imports.uploads.receive(req, limitBytes(MAX_UPLOAD_BYTES));
    try {
      // A slow upload can outlive the access that it began with.
      await stillAllowed();
      if (networkId !== undefined) await networks.get(networkId);
      await imports.submit(network, id, fileName(req), {
        ...(platform === undefined ? {} : { platform }),
        ...(mode === undefined ? {} : { mode }),
        ...(person === undefined ? {} : { person }),
        ...(consent === undefined ? {} : { consent }),
        ...(columns === undefined ? {} : { columns }),
        dryRun,
      });
    } catch (error) {
      await imports.uploads.remove(id);
      throw error;
    }
    if (wait) {
      for await (const { report } of await watchImport(imports, network, id))
        if (res.closed || isFinished(report)) break;
    }
    res.status(202).json({ id });
  };
}

function limitBytes(limit: number): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size <= limit) done(null, chunk);
      else
        done(
          new AmbitError('LIMIT_EXCEEDED', `The file is larger than ${limit / 1024 / 1024} MB. Import a part of it.`),
        );
    },
  });
}

function text(req: Request, name: string): string | undefined {
  const value = req.query[name];
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'string') return value;
  throw new AmbitError('BAD_INPUT', `${name} may be given once.`, { field: name });
}

function oneOf<T extends string>(req: Request, name: string, values: readonly T[]): T | undefined {
  const value = text(req, name);
  if (value === undefined) return undefined;
  const found = values.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new AmbitError('BAD_INPUT', `${name} must be one of ${values.join(', ')}.`, { field: name });
}

/** The name is for the report only; a format is recognised by content. */
function fileName(req: Request): string {
  const header = req.get('content-disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header)?.[1];
  const plain = /filename="?([^";]+)"?/i.exec(header)?.[1];
  try {
    return (encoded === undefined ? plain : decodeURIComponent(encoded)) ?? 'upload';
  } catch {
    return 'upload';
  }
}
