import { Zip, ZipDeflate } from 'fflate';
import type { ExportedTable } from './write-tables.ts';

/** Characters that are packed at once. */
const BATCH_CHARS = 64 * 1024;

/** Tables as one zip, packed while it is read: memory holds a piece of it. */
export function* zipTables(tables: readonly ExportedTable[], now: Date): Generator<Uint8Array> {
  let packed: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    packed.push(chunk);
  });
  const taken = (): Uint8Array[] => {
    const chunks = packed;
    packed = [];
    return chunks;
  };
  for (const { fileName, rows } of tables) {
    const file = new ZipDeflate(fileName, { level: 6 });
    file.mtime = now;
    zip.add(file);
    let batch = '';
    for (const row of rows) {
      batch += row;
      if (batch.length < BATCH_CHARS) continue;
      file.push(Buffer.from(batch));
      batch = '';
      yield* taken();
    }
    file.push(Buffer.from(batch), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
