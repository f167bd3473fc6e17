import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { exportNetwork } from '../../support/create-network.ts';
import { DAMAGE_SEED, DAMAGES, randomNumbers, withDamagedEntry, ZIP_DAMAGES } from '../../support/damage.ts';
import { SAMPLE_ARCHIVES, SAMPLE_FILES } from '../../support/sample-exports.ts';
import { startTestServer, type ImportAnswer, type TestServer } from '../../support/test-server.ts';
import { mutate, networkWith } from '../api-surface/support.ts';

/** How many damaged files and archives go the whole way; which ones, the seed says. */
const FILES = 12;
const ARCHIVES = 6;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.close();
});

/** A sample: what it is called in a failure, and its bytes. */
function samples(): readonly (readonly [what: string, bytes: Buffer])[] {
  const random = randomNumbers(DAMAGE_SEED);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const files = Array.from({ length: FILES }, () => {
    const [[format, text], damage] = [pick(Object.entries(SAMPLE_FILES)), pick(DAMAGES)];
    return [`${format}, ${damage.kind}`, damage.spoil(Buffer.from(text), random)] as const;
  });
  const archives = Array.from({ length: ARCHIVES }, (_, index) => {
    const [name, entries] = pick(Object.entries(SAMPLE_ARCHIVES));
    if (index % 2 === 0) {
      const damage = pick(ZIP_DAMAGES);
      return [`${name}, ${damage.kind}`, damage.spoil(entries, random)] as const;
    }
    const damage = pick(DAMAGES);
    return [`${name}, a file ${damage.kind}`, withDamagedEntry(entries, damage, random)] as const;
  });
  return [...files, ...archives];
}

it('leaves a network as it was where it cannot be read, and can be undone to the byte where it can', async () => {
  const network = await networkWith(
    server,
    SAMPLE_FILES['AMBIT_JSON'] ?? '',
    SAMPLE_FILES['LINKEDIN_CONNECTIONS'] ?? '',
  );
  const before = await exportNetwork(server, network);
  const ends = new Map<string, number>();
  for (const [what, bytes] of samples()) {
    const end = await upload(bytes, network);
    ends.set(end.status, (ends.get(end.status) ?? 0) + 1);
    if (end.status === 'DONE') {
      const { userErrors } = await mutate(server, 'importUndo', { network, id: end.id }, 'import { status }');
      expect([what, userErrors]).toEqual([what, []]);
    }
    expect([what, DAMAGE_SEED, await exportNetwork(server, network)]).toEqual([what, DAMAGE_SEED, before]);
  }
  // Otherwise there was nothing to see.
  expect([...ends.keys()].sort()).toEqual(['DONE', 'FAILED']);
  expect(server.logLines.join('\n')).not.toMatch(/canarina|zwitscher|piepmatz/i);
  expect(server.logLines.filter((line) => (JSON.parse(line) as { level: number | string }).level === 60)).toEqual([]);
});

/** The end of an import; a refusal before it began counts as one that failed. Anything but a refusal with a code fails the test. */
async function upload(bytes: Buffer, network: string): Promise<Pick<ImportAnswer, 'id' | 'status'>> {
  try {
    const end = await server.upload(bytes, { network });
    if (end.status === 'FAILED') expect(end.message).not.toMatch(/went wrong|unexpected|INTERNAL/i);
    return end;
  } catch (error) {
    expect(String(error)).toMatch(/Error: 4\d\d .*"code":"(?:IMPORT_UNREADABLE|BAD_INPUT|LIMIT_EXCEEDED)"/);
    return { id: '', status: 'FAILED' };
  }
}
