import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { randomSource, type RandomSource } from '../../support/reference/random-source.ts';
import { linkedIn, mutate, networkWith, person, read, vcards } from '../api-surface/support.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

const BASE = linkedIn([
  ['Zoé', 'Quillfeather', 'zoe-q', 'zoe@quill.example', 'Brambleworks', 'Engineer', '08 Feb 2020'],
  ['Robert', 'Ashgrove', 'rob-a', '', 'Tidewater Labs', 'Chemist', '09 Feb 2020'],
  ['Ines', 'Marlowe', 'ines-m', '', 'Fernhill', 'Editor', '10 Feb 2020'],
  ['Bo', 'Vance', 'bo-v', '', 'Oakum', 'Pilot', '11 Feb 2020'],
]);
/** Files that join, that are merged without asking, that only come close, and that say who wrote to whom. */
const FILES: readonly string[] = [
  vcards([
    ['UID:c1', 'N:Ashgrove;Bob;;;', 'FN:Bob Ashgrove', 'ORG:Tidewater Labs', 'TEL:+33612345678', 'CATEGORIES:Chess'],
    ['UID:c2', 'N:Quillfeather;Zoe;;;', 'FN:Zoe Quillfeather', 'EMAIL:zoe@quill.example', 'CATEGORIES:Book club'],
    ['UID:c3', 'N:Vance;Bo;;;', 'FN:Bo Vance', 'TITLE:Pilot'],
  ]),
  JSON.stringify({
    friends_v2: [
      { name: 'Inès Marlowe', timestamp: 1_400_000_000 },
      { name: 'Olga Other', timestamp: 1_400_000_001 },
    ],
  }),
  BASE.replace('Fernhill,Editor', 'Fernhill,Chief Editor').replace('Oakum', 'Oakum Air'),
  [
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
    'k1,,Zoé Quillfeather,https://www.linkedin.com/in/zoe-q,Me Myself,https://www.linkedin.com/in/me-myself,2025-06-01 14:03:22 UTC,,Hi,INBOX',
    'k2,,Ines Marlowe,https://www.linkedin.com/in/ines-m,Me Myself,https://www.linkedin.com/in/me-myself,2025-06-02 14:03:22 UTC,,Hi,INBOX',
    'k3,,Uma Known,https://www.linkedin.com/in/uma-k,Me Myself,https://www.linkedin.com/in/me-myself,2025-06-03 14:03:22 UTC,,Hi,INBOX',
  ].join('\n'),
];

interface Known {
  readonly id: string;
  readonly sourceRecords: readonly { readonly id: string }[];
}

/** Everybody but the ego. */
async function personsOf(network: string): Promise<readonly Known[]> {
  const fields = 'persons(first: 100) { nodes { id sourceRecords { id } } }';
  return (await read<{ persons: { nodes: readonly Known[] } }>(server, network, fields)).persons.nodes;
}

async function lastEvent(network: string): Promise<string> {
  const fields = 'mergeEvents { nodes { id } }';
  const { mergeEvents } = await read<{ mergeEvents: { nodes: readonly { id: string }[] } }>(server, network, fields);
  return mergeEvents.nodes[0]?.id ?? '';
}

/** Takes something back; what another undoing took back already is no error. */
type Undo = () => Promise<void>;

async function undoMerge(network: string, id: string): Promise<void> {
  const { userErrors } = await mutate(server, 'mergeUndo', { network, id });
  expect(userErrors.filter(({ code }) => code !== 'CONFLICT')).toEqual([]);
}

async function importOne(network: string, random: RandomSource): Promise<Undo> {
  const { id, status } = await server.upload(random.pick(FILES), { network });
  expect(status).toBe('DONE');
  return async () => {
    expect((await mutate(server, 'importUndo', { network, id })).userErrors).toEqual([]);
  };
}

async function mergeTwo(network: string, random: RandomSource): Promise<Undo> {
  const persons = random.sample(await personsOf(network), 2).map(({ id }) => id);
  expect((await mutate(server, 'personsMerge', { network, persons })).userErrors).toEqual([]);
  const event = await lastEvent(network);
  return () => undoMerge(network, event);
}

/** Gives somebody's record to a person of its own; undefined where everybody has one record. */
async function splitOne(network: string, random: RandomSource): Promise<Undo | undefined> {
  const several = (await personsOf(network)).filter(({ sourceRecords }) => sourceRecords.length > 1);
  if (several.length === 0) return undefined;
  const { id, sourceRecords } = random.pick(several);
  const records = [random.pick(sourceRecords).id];
  expect((await mutate(server, 'personSplit', { network, id, records })).userErrors).toEqual([]);
  const event = await lastEvent(network);
  return () => undoMerge(network, event);
}

describe('imports, merges and splits in any order', () => {
  it.each([1, 2, 3, 4])('leave no trace once all is taken back, in whatever order (seed %i)', async (seed) => {
    const random = randomSource(seed);
    const network = await networkWith(server, BASE);
    const hand = await person(server, network, 'Hanna Hand', { tags: ['mine'] });
    await mutate(server, 'tieSet', { network, ties: [{ person: hand, strength: 0.5 }] });
    const before = await exportNetwork(server, network);
    const undos: Undo[] = [];
    for (let count = 0; count < 5; count += 1) {
      undos.push(await (random.chance(0.5) ? importOne : mergeTwo)(network, random));
    }
    for (const undo of random.sample(undos, undos.length)) await undo();
    expect(await exportNetwork(server, network)).toBe(before);
  });

  it.each([11, 12])('each step alone leaves no byte behind when it is taken back at once (seed %i)', async (seed) => {
    const random = randomSource(seed);
    const network = await networkWith(server, BASE, FILES[0] ?? '');
    for (let count = 0; count < 4; count += 1) {
      for (const step of [importOne, mergeTwo]) {
        const before = await exportNetwork(server, network);
        await (
          await step(network, random)
        )();
        expect(await exportNetwork(server, network)).toBe(before);
      }
      const isLarge = (await personsOf(network)).length > 3;
      await (isLarge && random.chance(0.5) ? mergeTwo : importOne)(network, random);
    }
  });

  it.each([21, 22])('no file brings anything twice, whoever became one or two meanwhile (seed %i)', async (seed) => {
    const random = randomSource(seed);
    const network = await networkWith(server, BASE, ...FILES);
    for (let count = 0; count < 4; count += 1) {
      await mergeTwo(network, random);
      if (random.chance(0.5)) await splitOne(network, random);
      const before = await exportNetwork(server, network);
      // The newest edition of the list of connections and all others, again.
      for (const file of FILES)
        expect(await server.upload(file, { network })).toMatchObject({ counts: { created: 0 } });
      expect(await exportNetwork(server, network)).toBe(before);
    }
  });
});
