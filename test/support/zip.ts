import { crc32, deflateRawSync } from 'node:zlib';

/** An entry to write, with what may be wrong about it. */
export interface ZipEntry {
  readonly name: string;
  readonly content?: string | Buffer;
  /** Packed data instead of the content's. */
  readonly packed?: Buffer;
  readonly method?: number;
  readonly flags?: number;
  readonly unixMode?: number;
  readonly crc?: number;
  /** What the headers say, where it isn't so. */
  readonly size?: number;
  /** The local header of this earlier entry instead of its own: entries that overlap. */
  readonly sharesDataOf?: number;
  readonly zip64?: boolean;
}

const UTF8_NAMES = 0x800;
const MADE_ON_UNIX = (3 << 8) | 45;
const MAX32 = 0xffffffff;

/** A zip written byte by byte (APPNOTE 6.3), so that tests can write what no library would. */
export function zipOf(entries: readonly ZipEntry[], options: { readonly zip64?: boolean } = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  const push = (bytes: Buffer): void => {
    parts.push(bytes);
    at += bytes.length;
  };
  for (const entry of entries) {
    const content = Buffer.from(entry.content ?? '');
    const method = entry.method ?? 8;
    const packed = entry.packed ?? (method === 8 ? deflateRawSync(content) : content);
    const name = Buffer.from(entry.name);
    const fields = {
      flags: entry.flags ?? UTF8_NAMES,
      method,
      crc: entry.crc ?? crc32(content),
      packed: packed.length,
      size: entry.size ?? content.length,
    };
    const offset = entry.sharesDataOf === undefined ? at : (offsets[entry.sharesDataOf] ?? 0);
    offsets.push(offset);
    if (entry.sharesDataOf === undefined) {
      push(Buffer.concat([header(0x04034b50, [20], fields, name.length, 0), name, packed]));
    }
    const isBig = entry.zip64 ?? options.zip64 ?? false;
    const extra = isBig ? zip64Extra(fields.size, fields.packed, offset) : Buffer.alloc(0);
    const shown = isBig ? { ...fields, packed: MAX32, size: MAX32 } : fields;
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((entry.unixMode ?? 0o100644) << 16) >>> 0, 6);
    tail.writeUInt32LE(isBig ? MAX32 : offset, 10);
    directory.push(
      Buffer.concat([header(0x02014b50, [MADE_ON_UNIX, 45], shown, name.length, extra.length), tail, name, extra]),
    );
  }
  const start = at;
  for (const each of directory) push(each);
  push(options.zip64 === true ? zip64End(entries.length, at - start, start) : Buffer.alloc(0));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  const shownCount = options.zip64 === true ? 0xffff : entries.length;
  end.writeUInt16LE(shownCount, 8);
  end.writeUInt16LE(shownCount, 10);
  end.writeUInt32LE(options.zip64 === true ? MAX32 : at - start, 12);
  end.writeUInt32LE(options.zip64 === true ? MAX32 : start, 16);
  push(end);
  return Buffer.concat(parts);
}

function header(
  signature: number,
  versions: readonly number[],
  fields: { flags: number; method: number; crc: number; packed: number; size: number },
  nameLength: number,
  extraLength: number,
): Buffer {
  const bytes = Buffer.alloc(4 + 2 * versions.length + 24);
  bytes.writeUInt32LE(signature, 0);
  versions.forEach((version, index) => bytes.writeUInt16LE(version, 4 + 2 * index));
  let at = 4 + 2 * versions.length;
  at = bytes.writeUInt16LE(fields.flags, at);
  at = bytes.writeUInt16LE(fields.method, at);
  at = bytes.writeUInt32LE(0, at);
  at = bytes.writeUInt32LE(fields.crc, at);
  at = bytes.writeUInt32LE(fields.packed, at);
  at = bytes.writeUInt32LE(fields.size, at);
  at = bytes.writeUInt16LE(nameLength, at);
  bytes.writeUInt16LE(extraLength, at);
  return bytes;
}

function zip64Extra(size: number, packed: number, offset: number): Buffer {
  const bytes = Buffer.alloc(28);
  bytes.writeUInt16LE(1, 0);
  bytes.writeUInt16LE(24, 2);
  [size, packed, offset].forEach((value, index) => bytes.writeBigUInt64LE(BigInt(value), 4 + 8 * index));
  return bytes;
}

function zip64End(count: number, size: number, start: number): Buffer {
  const bytes = Buffer.alloc(56 + 20);
  bytes.writeUInt32LE(0x06064b50, 0);
  bytes.writeBigUInt64LE(44n, 4);
  [count, count, size, start].forEach((value, index) => bytes.writeBigUInt64LE(BigInt(value), 24 + 8 * index));
  bytes.writeUInt32LE(0x07064b50, 56);
  bytes.writeBigUInt64LE(BigInt(start + size), 56 + 8);
  bytes.writeUInt32LE(1, 56 + 16);
  return bytes;
}
