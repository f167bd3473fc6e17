import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withLock } from '../../../src/graph/local/lock.ts';

describe('the lock of a home', () => {
  let directory: string;
  let path: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'ambit-unit-'));
    path = join(directory, 'lock');
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  test('refuses a second program at once, by name, and is gone afterwards', async () => {
    await withLock(path, async () => {
      await expect(withLock(path, async () => 'second')).rejects.toMatchObject({
        code: 'CONFLICT',
        message: expect.stringContaining(`process ${process.pid}`),
      });
    });
    expect(existsSync(path)).toBe(false);
    expect(await withLock(path, async () => 'third')).toBe('third');
  });

  test('is released when the step fails', async () => {
    await expect(withLock(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(path)).toBe(false);
  });

  test('of a program that died is taken over', async () => {
    const dead = spawnSync(process.execPath, ['--version']).pid;
    await writeFile(path, `${dead}\n`);
    expect(await withLock(path, async () => 'mine')).toBe('mine');
  });

  test('that nobody touched for minutes is taken over, though its number belongs to a process again', async () => {
    await writeFile(path, `${process.pid}\n`);
    const old = new Date(Date.now() - 600_000);
    await utimes(path, old, old);
    expect(await withLock(path, async () => 'mine')).toBe('mine');
  });
});
