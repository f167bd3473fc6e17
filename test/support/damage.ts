import { zipOf, type ZipEntry } from './zip.ts';

/** A whole number from 0, less than `below`. */
export type Random = (below: number) => number;

/** The same numbers for the same seed (mulberry32). */
export function randomNumbers(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/**
 * From which files are damaged: `AMBIT_DAMAGE_SEED`, which repeats a run or tries others, else always the same. A test that
 * fails names it.
 */
export const DAMAGE_SEED = Number(process.env['AMBIT_DAMAGE_SEED'] ?? 20_261_123);

/** One way a file can be spoilt. */
export interface Damage {
  readonly kind: string;
  readonly spoil: (bytes: Buffer, random: Random) => Buffer;
}

const MEGABYTE = 1_000_000;
const STRAY = [
  '<',
  '>',
  '{',
  ']',
  '\\',
  '=',
  '\r',
  ';',
  ',',
  '\t',
  '\0',
  '&#0;',
  '\uFEFF',
  '\\ud83d',
  '\\udfff',
  '\x1b[2J',
];

/** What happens to files on their way: on disks, through spreadsheets, editors, mail and other programs. */
export const DAMAGES: readonly Damage[] = [
  { kind: 'cut off', spoil: (bytes, random) => bytes.subarray(0, random(bytes.length)) },
  { kind: 'without its beginning', spoil: (bytes, random) => bytes.subarray(random(bytes.length)) },
  { kind: 'empty', spoil: () => Buffer.alloc(0) },
  { kind: 'nothing but blanks', spoil: (_bytes, random) => Buffer.from(' \r\n\t'.repeat(1 + random(500))) },
  { kind: 'nothing but NULs', spoil: (_bytes, random) => Buffer.alloc(1 + random(5_000)) },
  { kind: 'noise', spoil: (_bytes, random) => Buffer.from(Array.from({ length: random(2_000) }, () => random(256))) },
  {
    kind: 'bytes changed',
    spoil: (bytes, random) => {
      const flipped = Buffer.from(bytes);
      for (let i = 0; i < 1 + random(8); i++) flipped[random(flipped.length)] = random(256);
      return flipped;
    },
  },
  { kind: 'as UTF-16', spoil: (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le') },
  {
    kind: 'as UTF-16 with its mark, cut in half a character',
    spoil: (bytes) =>
      Buffer.concat([Buffer.from([255, 254]), Buffer.from(bytes.toString('utf8'), 'utf16le').subarray(0, -1)]),
  },
  { kind: 'as Latin-1', spoil: (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1') },
  { kind: 'as UTF-8 twice', spoil: (bytes) => Buffer.from(bytes.toString('latin1'), 'utf8') },
  { kind: 'a UTF-8 character cut', spoil: (bytes, random) => insert(bytes, random, Buffer.from([0xe2, 0x82])) },
  {
    kind: 'a lone surrogate as UTF-8',
    spoil: (bytes, random) => insert(bytes, random, Buffer.from([0xed, 0xa0, 0x80])),
  },
  {
    kind: 'a stray mark',
    spoil: (bytes, random) => insert(bytes, random, Buffer.from(STRAY[random(STRAY.length)] ?? '')),
  },
  { kind: 'NULs within', spoil: (bytes, random) => insert(bytes, random, Buffer.alloc(1 + random(64))) },
  { kind: 'three byte order marks', spoil: (bytes) => Buffer.concat([Buffer.from('\uFEFF\uFEFF\uFEFF'), bytes]) },
  { kind: 'a field of a megabyte', spoil: (bytes, random) => insert(bytes, random, Buffer.alloc(MEGABYTE, 'x')) },
  {
    kind: 'a line of a megabyte of commas',
    spoil: (bytes, random) => insert(bytes, random, Buffer.alloc(MEGABYTE, ',')),
  },
  { kind: 'quotation marks', spoil: (bytes, random) => insert(bytes, random, Buffer.from('"'.repeat(1 + random(5)))) },
  {
    kind: 'quoted within quotes',
    spoil: (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '"\n"').replaceAll(',', '",""'), 'latin1'),
  },
  {
    kind: 'another delimiter',
    spoil: (bytes, random) =>
      Buffer.from(bytes.toString('latin1').replaceAll(/[,;]/g, ['\t', '|', ';', ' '][random(4)] ?? ';'), 'latin1'),
  },
  {
    kind: 'line breaks of an old Mac',
    spoil: (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r'), 'latin1'),
  },
  { kind: 'no line breaks', spoil: (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', ' '), 'latin1') },
  {
    kind: 'brackets without end',
    spoil: (bytes, random) => insert(bytes, random, Buffer.from('[{"a":'.repeat(20_000))),
  },
  {
    kind: 'tags without end',
    spoil: (bytes, random) => insert(bytes, random, Buffer.from('<a b="c">'.repeat(20_000))),
  },
  {
    kind: 'an entity that refers to itself',
    spoil: (bytes) => Buffer.concat([Buffer.from('<!DOCTYPE a [<!ENTITY b "&b;&b;">]>'), bytes, Buffer.from('&b;')]),
  },
  { kind: 'twice over', spoil: (bytes) => Buffer.concat([bytes, bytes]) },
  {
    kind: 'a piece twice',
    spoil: (bytes, random) => {
      const [from = 0, to = 0] = [random(bytes.length), random(bytes.length)].sort((a, b) => a - b);
      return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
    },
  },
  {
    kind: 'lines missing',
    spoil: (bytes, random) => {
      const lines = bytes.toString('latin1').split('\n');
      lines.splice(random(lines.length), 1 + random(3));
      return Buffer.from(lines.join('\n'), 'latin1');
    },
  },
  {
    kind: 'lines in another order',
    spoil: (bytes, random) => {
      const lines = bytes.toString('latin1').split('\n');
      return Buffer.from([...lines.splice(random(lines.length)), ...lines].join('\n'), 'latin1');
    },
  },
  {
    kind: 'each line many times',
    spoil: (bytes) =>
      Buffer.from(
        bytes
          .toString('latin1')
          .split('\n')
          .map((line) => `${line}\n`.repeat(20))
          .join(''),
        'latin1',
      ),
  },
  {
    kind: 'numbers beyond all bounds',
    spoil: (bytes, random) =>
      Buffer.from(
        bytes
          .toString('latin1')
          .replaceAll(/\d{2,}/g, (digits) => ['9'.repeat(400), '-1', '1e999', digits][random(4)] ?? ''),
        'latin1',
      ),
  },
  {
    kind: 'other types of values',
    spoil: (bytes, random) =>
      Buffer.from(
        bytes
          .toString('latin1')
          .replaceAll(
            /: ?"[^"\n]*"/g,
            (value) => [value, ': null', ': 7', ': []', ': {}', ': true'][random(6)] ?? value,
          ),
        'latin1',
      ),
  },
];

function insert(bytes: Buffer, random: Random, piece: Buffer): Buffer {
  const at = random(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
}

/** One way the archive around files can be spoilt. */
export interface ZipDamage {
  readonly kind: string;
  readonly spoil: (entries: readonly ZipEntry[], random: Random) => Buffer;
}

/** What happens to archives: cut downloads, broken directories, entries twice, other packers. */
export const ZIP_DAMAGES: readonly ZipDamage[] = [
  ...DAMAGES.filter(({ kind }) =>
    ['cut off', 'without its beginning', 'bytes changed', 'twice over', 'NULs within'].includes(kind),
  ).map(({ kind, spoil }) => ({
    kind,
    spoil: (entries: readonly ZipEntry[], random: Random) => spoil(zipOf(entries), random),
  })),
  {
    kind: 'a directory that is noise',
    spoil: (entries, random) => {
      const zip = zipOf(entries);
      const start = zip.readUInt32LE(zip.length - 6);
      for (let at = start; at < zip.length - 22; at++) if (random(4) === 0) zip[at] = random(256);
      return zip;
    },
  },
  {
    kind: 'a directory elsewhere',
    spoil: (entries, random) => {
      const zip = zipOf(entries);
      zip.writeUInt32LE(random(zip.length * 2), zip.length - 6);
      return zip;
    },
  },
  { kind: 'no end of the directory', spoil: (entries) => zipOf(entries).subarray(0, -22) },
  { kind: 'every entry twice', spoil: (entries) => zipOf([...entries, ...entries]) },
  {
    kind: 'entries that share their data',
    spoil: (entries) => zipOf([...entries, ...entries.map((entry) => ({ ...entry, sharesDataOf: 0 }))]),
  },
  { kind: 'wrong checksums', spoil: (entries) => zipOf(entries.map((entry) => ({ ...entry, crc: 1 }))) },
  {
    kind: 'wrong sizes',
    spoil: (entries, random) => zipOf(entries.map((entry) => ({ ...entry, size: random(10_000_000) }))),
  },
  { kind: 'packed by another method', spoil: (entries) => zipOf(entries.map((entry) => ({ ...entry, method: 12 }))) },
  { kind: 'encrypted', spoil: (entries) => zipOf(entries.map((entry) => ({ ...entry, flags: 0x801 }))) },
  {
    kind: 'data that is not packed',
    spoil: (entries) => zipOf(entries.map((entry) => ({ ...entry, packed: Buffer.from('canary') }))),
  },
  {
    kind: 'names that leave the folder',
    spoil: (entries) => zipOf(entries.map((entry) => ({ ...entry, name: `../../${entry.name}` }))),
  },
  {
    kind: 'names without meaning',
    spoil: (entries, random) =>
      zipOf(entries.map((entry, index) => ({ ...entry, name: `${random(9)}/${index}\0\u202e.bin` }))),
  },
  { kind: 'links', spoil: (entries) => zipOf(entries.map((entry) => ({ ...entry, unixMode: 0o120777 }))) },
  { kind: 'no entries', spoil: () => zipOf([]) },
  { kind: 'entries all empty', spoil: (entries) => zipOf(entries.map((entry) => ({ ...entry, content: '' }))) },
];

/** The same archive with one of its files damaged. */
export function withDamagedEntry(entries: readonly ZipEntry[], { spoil }: Damage, random: Random): Buffer {
  const at = random(entries.length);
  return zipOf(
    entries.map((entry, index) =>
      index === at ? { ...entry, content: spoil(Buffer.from(entry.content ?? ''), random) } : entry,
    ),
  );
}
