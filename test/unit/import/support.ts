import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type {
  CanonicalRecord,
  EgoRecord,
  GoalRecord,
  InteractionRecord,
  NetworkRecord,
  PersonRecord,
  TieStatement,
} from '../../../src/import/canonical-record.type.ts';
import { HEAD_BYTES, openImportFile } from '../../../src/import/import-file.ts';
import type {
  ExportReader,
  ImportFile,
  ImportPart,
  ImportProblem,
  Reader,
  ReaderEvent,
} from '../../../src/import/reader.type.ts';

/** The folder of real data beside the project; undefined where it isn't there, and the tests on it are skipped. */
export const SHARED_DATA = [fileURLToPath(new URL('../../../../shared/data', import.meta.url))].find((path) =>
  existsSync(path),
);

export function sharedFile(...parts: string[]): string {
  return join(SHARED_DATA ?? '', ...parts);
}

export function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/import/${name}`, import.meta.url));
}

/** An import file in memory, delivered in chunks of `chunkBytes` so that borders fall everywhere. */
export function memoryFile(content: string | Buffer, chunkBytes = 64 * 1024, name = 'test.file'): ImportFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return {
    name,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    head: bytes.subarray(0, HEAD_BYTES),
    open: () => Readable.from(pieces(bytes, chunkBytes)),
  };
}

/** The bytes as a file on disk, for formats that are read from there. */
export function diskFile(bytes: Buffer, name = 'export.zip'): Promise<ImportFile> {
  const path = join(mkdtempSync(join(tmpdir(), 'ambit-import-')), name);
  writeFileSync(path, bytes);
  return openImportFile(path);
}

function* pieces(bytes: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export interface ReadResult {
  readonly records: CanonicalRecord[];
  readonly problems: ImportProblem[];
  readonly parts: ImportPart[];
  readonly egos: EgoRecord[];
  readonly persons: PersonRecord[];
  readonly ties: TieStatement[];
  readonly networks: NetworkRecord[];
  readonly interactions: InteractionRecord[];
  readonly goals: GoalRecord[];
}

export async function readAll(reader: Reader, file: ImportFile): Promise<ReadResult> {
  return collect(reader.read(file));
}

/** The entries of an archive; values that are no text become JSON. */
export function entries(files: Readonly<Record<string, unknown>>, chunkBytes = 37): ImportFile[] {
  return Object.entries(files).map(([name, content]) =>
    memoryFile(typeof content === 'string' ? content : JSON.stringify(content, null, 1), chunkBytes, name),
  );
}

/** What an export reader makes of the entries it claims. */
export async function readEntries(reader: ExportReader, all: readonly ImportFile[]): Promise<ReadResult> {
  return collect(reader.read(reader.claims(all)));
}

async function collect(events: AsyncIterable<ReaderEvent>): Promise<ReadResult> {
  const records: CanonicalRecord[] = [];
  const problems: ImportProblem[] = [];
  const parts: ImportPart[] = [];
  for await (const event of events) {
    if (event.type === 'RECORD') records.push(event.record);
    else if (event.type === 'PROBLEM') problems.push(event.problem);
    else parts.push(event.part);
  }
  const ofKind = <K extends CanonicalRecord['kind']>(kind: K): Extract<CanonicalRecord, { kind: K }>[] =>
    records.filter((record): record is Extract<CanonicalRecord, { kind: K }> => record.kind === kind);
  return {
    records,
    problems,
    parts,
    egos: ofKind('EGO'),
    persons: ofKind('PERSON'),
    ties: ofKind('TIE'),
    networks: ofKind('NETWORK'),
    interactions: ofKind('INTERACTION'),
    goals: ofKind('GOAL'),
  };
}

/** Severity, code, row and field of each problem, for comparing in one line. */
export function brief(problems: readonly ImportProblem[]): string[] {
  return problems.map(({ severity, code, row, field }) => `${severity} ${code} ${row}${field ? ` ${field}` : ''}`);
}
