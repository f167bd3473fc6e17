import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { access, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recoverImports } from '../../../src/import/recover-imports.ts';
import { createNetwork, exportNetwork } from '../../support/create-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { finished, importOf, linkedIn, mutate, read } from '../api-surface/support.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ batch: 40 });
});
afterAll(async () => {
  await server.close();
});

const PROGRAM = new URL('importing-program.ts', import.meta.url).pathname;
const KILLS = 20;
/** Persons, doubles and empty rows, so that each count has something. */
const ROWS = Array.from({ length: 1_000 }, (_, n) =>
  n % 97 === 5
    ? ['', '', '', '', '', '', '07 Jun 2026']
    : [
        `Person`,
        `N${n}`,
        n % 13 === 0 ? '' : `p${n % 700}`,
        n % 5 === 0 ? `p${n}@example.org` : '',
        `Firm ${n % 9}`,
        'CFO',
        '05 Mar 2024',
      ],
);
const FILE = linkedIn(ROWS);

/** Runs the program until it has said so many steps, then kills it in the middle of the next one. @returns its last words */
async function killAfter(steps: number, args: readonly string[], delayMs: number): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let said = 0;
  let last = '';
  for await (const line of createInterface({ input: child.stdout })) {
    last = line;
    if (/^RUNNING [1-9]/.test(line) && ++said >= steps) {
      await wait(delayMs);
      child.kill('SIGKILL');
    }
  }
  await ended;
  return last;
}

describe('an import whose program is killed', () => {
  it(`with -9 at ${KILLS} points goes on each time, and the network is that of an undisturbed one`, async () => {
    const network = await createNetwork(server);
    const id = randomUUID();
    const file = join(server.uploadDirectory, `${id}.test`);
    await writeFile(file, FILE);
    const args = [server.account, server.uploadDirectory, network, id];
    let last = await killAfter(2, [...args, file], 5);
    for (let kill = 1; kill < KILLS && last.startsWith('RUNNING'); kill++)
      last = await killAfter(1, args, (kill * 7) % 40);
    expect(last).toMatch(/^RUNNING/);
    // Killed before it could write that it goes on, it still waits for its turn.
    expect(['QUEUED', 'RUNNING']).toContain((await importOf(server, network, id))?.status);
    await recoverImports(server.services.imports, server.services.networks, new Date());
    const report = await finished(server, network, id);
    const undisturbed = await createNetwork(server);
    const expected = await server.upload(FILE, { network: undisturbed });
    expect(report).toEqual({ ...expected, id });
    expect(await exportNetwork(server, network)).toBe(await exportNetwork(server, undisturbed));
    await server.services.imports.idle();
    await expect(access(join(server.uploadDirectory, id))).rejects.toThrow();
  }, 400_000);

  it('and whose upload is gone says what to do, in the language asked for', async () => {
    const network = await createNetwork(server);
    const id = randomUUID();
    const scope = await server.services.networks.get(network);
    await server.graph.run('import/create-import', {
      network,
      id,
      file: 'lost.csv',
      sha256: '',
      size: 1,
      uploaded: true,
      holder: 'ended|1|x',
      at: new Date(),
    });
    await server.graph.administer('MATCH (i:Import {id: $id}) SET i.holder = null', { id });
    expect(await recoverImports(server.services.imports, server.services.networks, new Date())).toEqual({
      resumed: 0,
      lost: 1,
      waiting: [],
    });
    const query =
      'query ($network: ID!, $id: ID!) { network(id: $network) { import(id: $id) { status code message advice resumable } } }';
    const answer = await server.ask<{ network: { import: unknown } }>(
      query,
      { network: scope.id, id },
      { 'accept-language': 'fr' },
    );
    expect(answer.data.network.import).toEqual({
      status: 'FAILED',
      code: 'UPLOAD_GONE',
      message: expect.stringContaining('fichier') as unknown,
      advice: expect.stringContaining('Importez') as unknown,
      resumable: false,
    });
  });
});

describe('uploads', () => {
  it('that nobody waits for are deleted at the next start, and others are not touched', async () => {
    const paths = [randomUUID(), `${randomUUID()}.part`, 'notes.txt', `${randomUUID()}.part`].map((name) =>
      join(server.uploadDirectory, name),
    );
    for (const path of paths) await writeFile(path, 'x');
    const old = new Date(Date.now() - 3 * 86_400_000);
    await utimes(paths[1] ?? '', old, old);
    await recoverImports(server.services.imports, server.services.networks, new Date());
    const left = await Promise.all(
      paths.map((path) =>
        access(path).then(
          () => true,
          () => false,
        ),
      ),
    );
    expect(left).toEqual([false, false, true, true]);
  });
});

describe('an import that is cancelled', () => {
  it('ends at its next step, keeps what is in, says so in French too, and waits for no turn', async () => {
    const network = await createNetwork(server);
    const submit = async (): Promise<string> => {
      const response = await server.fetch(`/imports?network=${network}`, { method: 'POST', body: FILE });
      return ((await response.json()) as { id: string }).id;
    };
    const [first, second] = [await submit(), await submit()];
    const cancelled = await mutate<{ import: { status: string } }>(
      server,
      'importCancel',
      { network, id: second },
      'import { status }',
    );
    expect(cancelled).toEqual({ import: { status: 'CANCELLED' }, userErrors: [] });
    for (;;) {
      const { import: running } = await read<{ import: { done: number } }>(
        server,
        network,
        'import(id: $id) { done }',
        { id: first },
        ', $id: ID!',
      );
      if (running.done > 0) break;
      await wait(5);
    }
    await mutate(server, 'importCancel', { network, id: first });
    const report = await finished(server, network, first);
    expect(report).toMatchObject({ status: 'CANCELLED', message: expect.stringContaining('cancelled') as unknown });
    await server.services.imports.idle();
    expect(await importOf(server, network, second)).toMatchObject({ status: 'CANCELLED', counts: { created: 0 } });
    expect(await mutate(server, 'importCancel', { network, id: first })).toMatchObject({
      userErrors: [{ code: 'CONFLICT' }],
    });
    expect(await mutate(server, 'importResume', { network, id: first })).toMatchObject({
      userErrors: [{ code: 'CONFLICT' }],
    });
    const undone = await mutate<{ import: { status: string } }>(
      server,
      'importUndo',
      { network, id: first },
      'import { status }',
    );
    expect(undone.import.status).toBe('UNDONE');
    expect(await read(server, network, 'persons { totalCount }')).toEqual({ persons: { totalCount: 0 } });
  });
});
