import { contentHash } from '../../../src/stable-id.ts';
import type { CanonicalRecord, PersonRecord } from '../../../src/import/canonical-record.type.ts';
import { runImport } from '../../../src/import/import-pipeline.ts';
import type { ImportOutcome, ImportRequest } from '../../../src/import/import-request.type.ts';
import type { ImportFile, ImportPart, Reader, ReaderEvent } from '../../../src/import/reader.type.ts';
import type { TestServer } from '../../support/test-server.ts';

/** A reader of a format that says what the test says. */
export function stubReader(events: readonly ReaderEvent[], reader: Partial<Reader> = {}): Reader {
  return {
    format: 'STUB',
    platform: 'OTHER',
    tiesToEgo: true,
    recognises: () => true,
    async *read() {
      yield* events;
    },
    ...reader,
  };
}

export function stubFile(content: unknown): ImportFile {
  return {
    name: 'stub',
    size: 1,
    sha256: contentHash(content),
    head: Buffer.alloc(0),
    open: () => {
      throw new Error('a stub has no bytes');
    },
  };
}

export function part(name: string, more: Partial<ImportPart> = {}): ReaderEvent {
  const sha256 = contentHash(name);
  return { type: 'PART', part: { name, sha256, format: 'STUB', platform: 'OTHER', tiesToEgo: true, ...more } };
}

export function record(content: CanonicalRecord): ReaderEvent {
  return { type: 'RECORD', record: content };
}

export function personRecord(externalId: string, more: Partial<PersonRecord> = {}): ReaderEvent {
  return record({ kind: 'PERSON', row: 1, externalId, name: { full: `Person ${externalId}` }, ...more });
}

/** Takes what a reader says into a network. */
export async function take(
  server: TestServer,
  networkId: string,
  events: readonly ReaderEvent[],
  more: Partial<ImportRequest> = {},
): Promise<ImportOutcome> {
  const network = await server.services.networks.get(networkId);
  return runImport(server.graph, {
    network,
    importId: null,
    file: stubFile(events),
    reader: stubReader(events),
    dryRun: false,
    now: new Date('2026-11-01T00:00:00Z'),
    ...more,
  });
}
