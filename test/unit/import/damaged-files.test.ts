import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { AmbitError } from '../../../src/ambit-error.ts';
import type { ImportFile } from '../../../src/import/reader.type.ts';
import { READERS, recogniseReader } from '../../../src/import/recognise.ts';
import { fixture, memoryFile, readAll } from './support.ts';
import { cpuTime } from '../../support/cpu-time.ts';

/** Words that only people's data holds; none may be in a message. */
const CANARIES = ['Canarina', 'Zwitscher', 'canary', 'Piepmatz'];

const SAMPLES: Record<string, string> = {
  LINKEDIN_CONNECTIONS: readFileSync(fixture('canary-connections.csv'), 'utf8'),
  GOOGLE_CONTACTS_CSV: readFileSync(fixture('canary-google.csv'), 'utf8'),
  GOOGLE_PLUS_CIRCLE: readFileSync(fixture('canary-circle.csv'), 'utf8'),
  OUTLOOK_CSV: readFileSync(fixture('canary-outlook.csv'), 'utf8'),
  THUNDERBIRD_CSV: readFileSync(fixture('canary-thunderbird.csv'), 'utf8'),
  VIADEO_CSV: readFileSync(fixture('canary-viadeo.csv'), 'utf8'),
  VIADEO_JSON: readFileSync(fixture('canary-viadeo.json'), 'utf8'),
  CSV: readFileSync(fixture('canary-any.csv'), 'utf8'),
  VCARD: readFileSync(fixture('canary.vcf'), 'utf8'),
  GRAPHML: readFileSync(fixture('canary.graphml'), 'utf8'),
  GEXF: readFileSync(fixture('canary.gexf'), 'utf8'),
  FACEBOOK_FRIENDS: readFileSync(fixture('canary-friends.json'), 'utf8'),
  TWITTER_FOLLOWING: readFileSync(fixture('canary-following.js'), 'utf8'),
  MASTODON_ACCOUNTS: readFileSync(fixture('canary-accounts.csv'), 'utf8'),
  JSCONTACT: readFileSync(fixture('canary-cards.json'), 'utf8'),
  LINKEDIN_MESSAGES: readFileSync(fixture('canary-messages.csv'), 'utf8'),
  LINKEDIN_INVITATIONS: readFileSync(fixture('canary-invitations.csv'), 'utf8'),
  LINKEDIN_CONTACTS: readFileSync(fixture('canary-contacts.csv'), 'utf8'),
  LINKEDIN_ENDORSEMENTS_GIVEN: readFileSync(fixture('canary-endorsements.csv'), 'utf8'),
  AMBIT_JSON: readFileSync(fixture('canary.ambit.json'), 'utf8'),
};

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

/** The same numbers every time (mulberry32), so that a failure can be repeated. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const MUTATIONS: ((bytes: Buffer, random: (below: number) => number) => Buffer)[] = [
  (bytes, random) => bytes.subarray(0, random(bytes.length)),
  (bytes, random) => {
    const flipped = Buffer.from(bytes);
    for (let i = 0; i < 1 + random(8); i++) flipped[random(flipped.length)] = random(256);
    return flipped;
  },
  (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  (bytes, random) => insert(bytes, random, Buffer.alloc(300_000, 'x')),
  (bytes, random) => insert(bytes, random, Buffer.from('"'.repeat(1 + random(5)))),
  (bytes, random) =>
    insert(
      bytes,
      random,
      Buffer.from(['<', '>', '{', ']', '\\', '=', '\r', ';', ',', '\0', '&#0;', '\uFEFF'][random(12)] ?? ''),
    ),
  (bytes, random) => {
    const [from, to] = [random(bytes.length), random(bytes.length)].sort((a, b) => a - b);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  (bytes, random) => {
    const lines = bytes.toString('latin1').split('\n');
    lines.splice(random(lines.length), 1 + random(3));
    return Buffer.from(lines.join('\n'), 'latin1');
  },
  (_bytes, random) => Buffer.from(Array.from({ length: random(2_000) }, () => random(256))),
];

function insert(bytes: Buffer, random: (below: number) => number, piece: Buffer): Buffer {
  const at = random(bytes.length);
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
}

describe.each(Object.entries(SAMPLES))('%s, damaged', (format, sample) => {
  test('is read where it is whole', async () => {
    const file = memoryFile(sample);
    expect(recogniseReader(file).format).toBe(format);
    const { persons } = await readAll(recogniseReader(file), file);
    expect(persons.some((person) => /canarina/i.test(person.name.full))).toBe(true);
  });

  test('ends in a report or an AmbitError without personal data, in bounded time, however it is damaged', async () => {
    const random = randomNumbers(20_261_123);
    const bytes = Buffer.from(sample);
    for (let round = 0; round < 200; round++) {
      const mutate = MUTATIONS[round % MUTATIONS.length];
      if (mutate === undefined) throw new Error('no mutation');
      const damaged = mutate(bytes, random);
      const started = cpuTime();
      await outcome(memoryFile(damaged, 1 + random(5_000)), round % 2 === 0 ? format : undefined);
      expect(cpuTime() - started).toBeLessThan(3_000);
    }
  });

  test('reads another format’s file without failing otherwise', async () => {
    for (const other of Object.values(SAMPLES)) await outcome(memoryFile(other), format);
    await outcome(memoryFile(''), format);
    await outcome(memoryFile(Buffer.alloc(1_000_000)), format);
  });
});

test('every problem of the canary files is told without their data', async () => {
  const messages = await Promise.all(
    Object.entries(SAMPLES).map(([format, text]) => outcome(memoryFile(text), format)),
  );
  // Each sample but the JSON (whose every error is fatal) has rows with problems, or this test would test nothing.
  const isReported = Object.keys(SAMPLES).map((format) => format !== 'AMBIT_JSON');
  expect(messages.map((list) => list.length > 2)).toEqual(isReported);
  const wrong = SAMPLES['AMBIT_JSON']?.replaceAll(
    '"b": "canary-1"',
    '"b": "canary-2", "since": "Canarina", "kinds": ["Zwitscher"]',
  );
  expect(await outcome(memoryFile(wrong ?? ''))).toHaveLength(1);
});
