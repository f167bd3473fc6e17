import { describe, expect, test } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { AmbitError } from '../../../src/ambit-error.ts';
import { ARCHIVE_LIMITS, type ArchiveLimits } from '../../../src/import/archive/archive-limits.ts';
import { openZip, type Archive } from '../../../src/import/archive/zip-archive.ts';
import { HEAD_BYTES } from '../../../src/import/import-file.ts';
import type { ImportFile } from '../../../src/import/reader.type.ts';
import { zipOf, type ZipEntry } from '../../support/zip.ts';
import { diskFile } from './support.ts';

async function open(bytes: Buffer, limits: Partial<ArchiveLimits> = {}): Promise<Archive> {
  const file = await diskFile(bytes);
  return openZip(file.path ?? '', file.size, { ...ARCHIVE_LIMITS, ...limits });
}

async function contentOf(file: ImportFile | undefined): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of file?.open() ?? []) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The message, after checking that it is one for people and repeats nothing of a path. */
async function refusal(bytes: Buffer, limits: Partial<ArchiveLimits> = {}): Promise<string> {
  const error: unknown = await open(bytes, limits).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(AmbitError);
  expect(error).toMatchObject({ code: 'IMPORT_UNREADABLE' });
  expect((error as Error).message).not.toContain('Canarina');
  return (error as Error).message;
}

const ANN: ZipEntry = { name: 'Ann.csv', content: 'a,b\n1,2\n' };

describe('a zip as files to import', () => {
  test('gives each entry its path, size, hash and beginning, and its content as often as asked', async () => {
    const big = randomBytes(300_000);
    const { files } = await open(zipOf([ANN, { name: 'sub/big.bin', content: big, method: 0 }, { name: 'empty.csv' }]));
    expect(files.map(({ name, size }) => [name, size])).toEqual([
      ['Ann.csv', 8],
      ['sub/big.bin', 300_000],
      ['empty.csv', 0],
    ]);
    expect(files[1]?.sha256).toBe(createHash('sha256').update(big).digest('hex'));
    expect(files[1]?.head.equals(big.subarray(0, HEAD_BYTES))).toBe(true);
    for (let pass = 0; pass < 2; pass++) expect((await contentOf(files[1])).equals(big)).toBe(true);
    expect(await contentOf(files[2])).toHaveLength(0);
    expect(files[0]).not.toHaveProperty('path');
  });

  test('can be left in the middle of an entry', async () => {
    const { files } = await open(zipOf([{ name: 'big.bin', content: randomBytes(5_000_000) }]));
    for (let pass = 0; pass < 50; pass++) {
      for await (const chunk of files[0]?.open() ?? []) {
        expect(chunk.length).toBeGreaterThan(0);
        break;
      }
    }
  });

  test('passes over folders, what systems leave behind, and what never holds contacts', async () => {
    const { files, passedOver } = await open(
      zipOf([
        { name: 'sub/' },
        { name: '__MACOSX/._Ann.csv', content: 'x' },
        { name: 'sub/.DS_Store', content: 'x' },
        { name: 'sub/._Ann.csv', content: 'x' },
        { name: 'photo.JPG', content: 'not inflated', crc: 1 },
        { name: 'index.html', content: '<html>' },
        ANN,
      ]),
    );
    expect(files.map(({ name }) => name)).toEqual(['Ann.csv']);
    expect(passedOver).toEqual(['photo.JPG', 'index.html']);
  });

  test('reads names with accents, whether they say that they are UTF-8 or not', async () => {
    const { files } = await open(
      zipOf([
        { name: 'Ré.csv' },
        { name: 'Ré2.csv', flags: 0 },
        { name: 'Tous les contacts/Amis d’été.vcf', flags: 0 },
      ]),
    );
    expect(files.map(({ name }) => name)).toEqual(['Ré.csv', 'Ré2.csv', 'Tous les contacts/Amis d’été.vcf']);
  });

  test('reads zip64', async () => {
    const { files } = await open(zipOf([ANN, { name: 'b.csv', content: 'b' }], { zip64: true }));
    expect((await contentOf(files[0])).toString()).toBe('a,b\n1,2\n');
    expect((await contentOf(files[1])).toString()).toBe('b');
  });

  test('keeps short beginnings where there are very many entries', async () => {
    const entries = Array.from({ length: 50 }, (_, i) => ({ name: `${i}.csv`, content: randomBytes(20_000) }));
    const { files } = await open(zipOf(entries), { headBytes: 100_000 });
    expect(files.map(({ head }) => head.length)).toEqual(entries.map(() => 2_000));
    expect(files[0]?.size).toBe(20_000);
  });
});

describe('a zip that is refused', () => {
  test.each([
    '../Canarina.csv',
    'sub/../../Canarina.csv',
    '/etc/Canarina',
    'C:/Canarina.csv',
    'sub\\Canarina.csv',
    'Canarina\u0000.csv',
  ])('has the path %j', async (name) => {
    expect(await refusal(zipOf([ANN, { name }]))).toMatch(/Entry 2 .*path.*import them one by one/);
  });

  test('holds a symbolic link', async () => {
    expect(await refusal(zipOf([{ name: 'Canarina', content: '/etc/passwd', unixMode: 0o120777 }]))).toMatch(
      /Entry 1 .*symbolic link/,
    );
  });

  test('is encrypted, or packed in a way that is not read', async () => {
    expect(await refusal(zipOf([{ ...ANN, flags: 0x801 }]))).toMatch(/password/);
    expect(await refusal(zipOf([{ ...ANN, method: 0, packed: randomBytes(20), flags: 0x801, size: 8 }]))).toMatch(
      /password/,
    );
    expect(await refusal(zipOf([{ ...ANN, method: 9 }]))).toMatch(/method/);
  });

  test('is cut off anywhere', async () => {
    const whole = zipOf([ANN, { name: 'b.csv', content: randomBytes(5_000) }]);
    for (const length of [4, 30, 2_000, whole.length - 30, whole.length - 1]) {
      expect(await refusal(whole.subarray(0, length))).toMatch(/cut off or damaged. Download it again/);
    }
  });

  test('has damaged data, or other data than its directory says', async () => {
    expect(await refusal(zipOf([{ ...ANN, crc: 7 }]))).toMatch(/damaged/);
    expect(await refusal(zipOf([{ ...ANN, packed: Buffer.from('no deflate data') }]))).toMatch(/damaged/);
    const whole = zipOf([{ name: 'b.csv', content: randomBytes(5_000) }]);
    whole[1_000] = (whole[1_000] ?? 0) ^ 0xff;
    expect(await refusal(whole)).toMatch(/damaged/);
  });

  test('is a bomb, whatever its headers say', async () => {
    const zeros = Buffer.alloc(64 * 1024 ** 2);
    expect(await refusal(zipOf([{ name: 'a.csv', content: zeros }]))).toMatch(/more than 200 times its size/);
    expect(await refusal(zipOf([{ name: 'a.csv', content: zeros, size: 10 }]))).toMatch(/more than 200 times/);
  });

  test('is a bomb of entries that share their data', async () => {
    const content = Buffer.concat([randomBytes(20_000), Buffer.alloc(2 * 1024 ** 2)]);
    const bomb = zipOf([
      { name: 'a.csv', content },
      ...Array.from({ length: 60 }, (_, i) => ({ name: `b${i}.csv`, content, sharesDataOf: 0 })),
    ]);
    expect(await refusal(bomb)).toMatch(/more than 200 times/);
  });

  test('passes a limit of entries or bytes', async () => {
    const entries = Array.from({ length: 11 }, (_, i) => ({ name: `${i}.csv`, content: randomBytes(1_000) }));
    expect(await refusal(zipOf(entries), { entries: 10 })).toMatch(/more than 10 files/);
    const bytes = 1024 ** 2;
    const large = { name: 'a.csv', content: randomBytes(bytes + 1), method: 0 };
    expect(await refusal(zipOf([large]), { entryBytes: bytes })).toMatch(/unpacks to more than 1 MB/);
    expect(await refusal(zipOf([large, { ...large, name: 'b.csv' }]), { totalBytes: 2 * bytes })).toMatch(
      /unpacks to more than 2 MB/,
    );
  });

  test('may hold very repetitive text that is small', async () => {
    const content = 'window.YTD.following\n'.repeat(100_000);
    expect(deflateRawSync(content).length * 200).toBeLessThan(content.length);
    const { files } = await open(zipOf([{ name: 'a.js', content }]));
    expect(files[0]?.size).toBe(content.length);
  });
});

test('a zip damaged anywhere ends in its files or in a refusal, never otherwise', async () => {
  const whole = zipOf([ANN, { name: 'Canarina.csv', content: randomBytes(300) }], { zip64: true });
  for (let at = 0; at < whole.length; at += 3) {
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
    const outcome = await open(damaged).catch((error: unknown) => error);
    if (outcome instanceof Error) {
      expect(outcome).toMatchObject({ code: 'IMPORT_UNREADABLE' });
      expect(outcome.message).not.toContain('Canarina');
    }
  }
});
