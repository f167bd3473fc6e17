import { expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { homePaths } from '../../../src/graph/local/home.ts';
import { generatePassword, homePassword } from '../../../src/graph/local/password.ts';

it('is nothing that a program takes for an option', () => {
  const passwords = Array.from({ length: 2_000 }, generatePassword);
  expect(passwords.filter((password) => !/^[\da-f]{48}$/.test(password))).toEqual([]);
  expect(new Set(passwords).size).toBe(2_000);
});

it('is kept, unless it is one that could never be set', async () => {
  const root = await mkdtemp(join(tmpdir(), 'ambit-password-'));
  try {
    const paths = homePaths(root);
    const first = await homePassword(paths);
    expect(await homePassword(paths)).toBe(first);
    await writeFile(paths.password, '-looks-like-an-option\n');
    const second = await homePassword(paths);
    expect(second).toMatch(/^[\da-f]{48}$/);
    expect((await readFile(paths.password, 'utf8')).trim()).toBe(second);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});
