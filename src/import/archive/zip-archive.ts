import { isUtf8 } from 'node:buffer';
import { getFileNameLowLevel, openPromise, type Entry, type ZipFile } from 'yauzl';
import { AmbitError } from '../../ambit-error.ts';
import { HEAD_BYTES } from '../import-file.ts';
import type { ImportFile } from '../reader.type.ts';
import { archiveError, damagedArchive } from './archive-error.ts';
import { ARCHIVE_LIMITS, InflationMeter, type ArchiveLimits } from './archive-limits.ts';
import { checkEntryPath, isFolder, isSystemFile } from './entry-path.ts';
import { entryFile, type PackedEntry } from './packed-entry.ts';
import { isNeverRead } from './unread-kinds.ts';

export interface Archive {
  /** What may be read, in the order of the archive's directory. */
  readonly files: readonly ImportFile[];
  /** Paths of what is in it and never holds contacts (pictures, web pages): not even inflated. */
  readonly passedOver: readonly string[];
}

/** The beginning of an entry by which a CSV or vCard can still be told, where very many share the memory for them. */
const LEAST_HEAD_BYTES = 1024;
const METHOD_STORED = 0;
const METHOD_DEFLATED = 8;
const FILE_TYPE = 0o170000;
const SYMBOLIC_LINK = 0o120000;

/**
 * Lists a zip (zip64 as well) on this machine and makes a file to import of each entry, in memory bounded by `limits`.
 * @throws AmbitError `IMPORT_UNREADABLE` where it is damaged, encrypted, unsafe or too large; says what to do
 */
export async function openZip(path: string, size: number, limits: ArchiveLimits = ARCHIVE_LIMITS): Promise<Archive> {
  const { packed, passedOver } = await listEntries(path, limits);
  const headBytes = Math.max(
    LEAST_HEAD_BYTES,
    Math.min(HEAD_BYTES, Math.floor(limits.headBytes / Math.max(1, packed.length))),
  );
  const meter = new InflationMeter(limits, size);
  const files: ImportFile[] = [];
  for (const entry of packed) files.push(await entryFile(entry, meter, headBytes));
  return { files, passedOver };
}

async function listEntries(
  path: string,
  limits: ArchiveLimits,
): Promise<{ readonly packed: readonly PackedEntry[]; readonly passedOver: readonly string[] }> {
  const packed: PackedEntry[] = [];
  const passedOver: string[] = [];
  let zip: ZipFile | undefined;
  try {
    // Names are decoded here, because yauzl repeats a bad one in its message and takes `\` for `/`.
    zip = await openPromise(path, { decodeStrings: false, autoClose: false });
    if (zip.entryCount > limits.entries) throw tooMany(limits);
    let ordinal = 0;
    for await (const entry of zip.eachEntry()) {
      ordinal += 1;
      if (ordinal > limits.entries) throw tooMany(limits);
      const name = entryName(entry);
      checkEntryPath(name, ordinal);
      checkIsFile(entry, ordinal);
      if (isFolder(name) || isSystemFile(name)) continue;
      if (isNeverRead(name)) passedOver.push(name);
      else packed.push(await packedEntry(zip, entry, path, name));
    }
  } catch (error) {
    throw error instanceof AmbitError ? error : damagedArchive(error);
  } finally {
    zip?.close();
  }
  return { packed, passedOver };
}

async function packedEntry(zip: ZipFile, entry: Entry, archivePath: string, name: string): Promise<PackedEntry> {
  if (entry.isEncrypted()) {
    throw archiveError(
      'The archive is protected by a password. Unpack it with the password and import the files, or zip them again without one.',
    );
  }
  if (entry.compressionMethod !== METHOD_STORED && entry.compressionMethod !== METHOD_DEFLATED) {
    throw archiveError(
      'The archive is packed by a method that is not read (only Deflate is). Unpack it and import the files, or zip them again.',
    );
  }
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  return {
    archivePath,
    name,
    start: fileDataStart,
    packedBytes: entry.compressedSize,
    isDeflated: entry.compressionMethod === METHOD_DEFLATED,
    crc32: entry.crc32,
  };
}

/** Apple's own zips hold UTF-8 names and do not say so; any other way of writing accents is hardly ever valid UTF-8. */
function entryName(entry: Entry): string {
  const raw = isUtf8(entry.fileNameRaw)
    ? entry.fileNameRaw.toString('utf8')
    : getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
  return raw.normalize('NFC');
}

function checkIsFile(entry: Entry, ordinal: number): void {
  if (((entry.externalFileAttributes >>> 16) & FILE_TYPE) !== SYMBOLIC_LINK) return;
  throw archiveError(
    `Entry ${ordinal} of the archive is a symbolic link, which no export holds. Import the files one by one.`,
  );
}

function tooMany(limits: ArchiveLimits): AmbitError {
  return archiveError(
    `The archive holds more than ${limits.entries} files. Ask for an export with contacts and messages only, or import the files one by one.`,
  );
}
