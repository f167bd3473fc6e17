import { describe, expect, test } from '@jest/globals';
import { AmbitError } from '../../../src/ambit-error.ts';
import type { ImportFile } from '../../../src/import/reader.type.ts';
import { READERS, recogniseReader } from '../../../src/import/recognise.ts';
import {
  DAMAGE_SEED,
  DAMAGES,
  randomNumbers,
  withDamagedEntry,
  ZIP_DAMAGES,
  type Random,
} from '../../support/damage.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { SAMPLE_ARCHIVES, SAMPLE_FILES } from '../../support/sample-exports.ts';
import { zipOf } from '../../support/zip.ts';
import { diskFile, memoryFile, readAll } from './support.ts';

/** Files of each format and kind of damage; each is another. */
const ROUNDS = 2;
const ARCHIVE_ROUNDS = 1;

/** Words that only people's data holds; none may be in a message. */
const CANARIES = ['Canarina', 'Zwitscher', 'canary', 'Piepmatz'];

/** What the file comes to: a report or an AmbitError; anything else fails the test. No word of a person in any message. */
async function outcome(file: ImportFile, format?: string): Promise<string[]> {
  const messages: string[] = [];
  try {
    const reader = format === undefined ? recogniseReader(file) : READERS.find((one) => one.format === format);
    if (reader === undefined) throw new Error(`no reader ${format}`);
    const { problems, persons } = await readAll(reader, file);
    for (const person of persons) expect(person.name.full).not.toBe('');
    messages.push(...problems.map(({ message, field, code }) => `${code} ${field} ${message}`));
  } catch (error) {
    if (!(error instanceof AmbitError)) throw error;
    messages.push(error.message);
  }
  for (const message of messages) {
    for (const canary of CANARIES) expect(message.toLowerCase()).not.toContain(canary.toLowerCase());
  }
  return messages;
}

/** A failure names what was damaged how, and the seed that repeats it. */
async function told(what: string, seed: number, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw new Error(`${what} (AMBIT_DAMAGE_SEED=${DAMAGE_SEED}, seed ${seed})`, { cause: error });
  }
}

describe.each(Object.entries(SAMPLE_FILES))('%s, damaged', (format, sample) => {
  test('is read where it is whole', async () => {
    const file = memoryFile(sample);
    expect(recogniseReader(file).format).toBe(format);
    const { persons } = await readAll(recogniseReader(file), file);
    expect(persons.some((person) => /canarina/i.test(person.name.full))).toBe(true);
  });

  test('ends in a report or an AmbitError without personal data, in bounded time, however it is damaged', async () => {
    const bytes = Buffer.from(sample);
    for (const [index, damage] of DAMAGES.entries()) {
      for (let round = 0; round < ROUNDS; round++) {
        const seed = DAMAGE_SEED + 1_000 * index + round;
        await told(`${format}, ${damage.kind}`, seed, async () => {
          const random = randomNumbers(seed);
          const damaged = damage.spoil(bytes, random);
          const started = cpuTime();
          await outcome(memoryFile(damaged, 1 + random(5_000)), round % 2 === 0 ? format : undefined);
          expect(cpuTime() - started).toBeLessThan(3_000);
        });
      }
    }
  });

  test('reads another format’s file without failing otherwise', async () => {
    for (const other of Object.values(SAMPLE_FILES)) await outcome(memoryFile(other), format);
    await outcome(memoryFile(''), format);
    await outcome(memoryFile(Buffer.alloc(1_000_000)), format);
  });
});

test('every problem of the canary files is told without their data', async () => {
  const messages = await Promise.all(
    Object.entries(SAMPLE_FILES).map(([format, text]) => outcome(memoryFile(text), format)),
  );
  // Each sample but the JSON (whose every error is fatal) has rows with problems, or this test would test nothing.
  const isReported = Object.keys(SAMPLE_FILES).map((format) => format !== 'AMBIT_JSON');
  expect(messages.map((list) => list.length > 2)).toEqual(isReported);
  const wrong = SAMPLE_FILES['AMBIT_JSON']?.replaceAll(
    '"b": "canary-1"',
    '"b": "canary-2", "since": "Canarina", "kinds": ["Zwitscher"]',
  );
  expect(await outcome(memoryFile(wrong ?? ''))).toHaveLength(1);
});

describe.each(Object.entries(SAMPLE_ARCHIVES))('an archive of %s, damaged', (name, entries) => {
  test('is read where it is whole', async () => {
    const file = await diskFile(zipOf(entries));
    const { persons } = await readAll(recogniseReader(file), file);
    expect(persons.length).toBeGreaterThan(0);
  });

  test('ends in a report or an AmbitError however its directory or one of its files is damaged', async () => {
    const ways = [
      ...ZIP_DAMAGES.map(({ kind, spoil }) => ({ kind, spoil: (random: Random) => spoil(entries, random) })),
      ...DAMAGES.map((damage) => ({
        kind: `a file ${damage.kind}`,
        spoil: (random: Random) => withDamagedEntry(entries, damage, random),
      })),
    ];
    for (const [index, { kind, spoil }] of ways.entries()) {
      for (let round = 0; round < ARCHIVE_ROUNDS; round++) {
        const seed = DAMAGE_SEED + 1_000 * index + round;
        await told(`${name}, ${kind}`, seed, async () => {
          const started = cpuTime();
          await outcome(await diskFile(spoil(randomNumbers(seed))));
          expect(cpuTime() - started).toBeLessThan(5_000);
        });
      }
    }
  });
});
