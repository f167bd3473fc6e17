import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { homePaths } from '../../src/graph/local/home.ts';
import { readRunning, writeRunning } from '../../src/graph/local/home-state.ts';
import { startDatabase } from '../../src/graph/local/launcher.ts';
import type { StartedDatabase } from '../../src/graph/local/launcher.type.ts';
import { isServerOf } from '../../src/graph/local/local-process.ts';
import { databaseStatus, stopDatabase } from '../../src/graph/local/running-database.ts';
import { runProcess } from '../../src/graph/local/run-process.ts';

/** One server, started once: the tests follow its life in order. Needs Java and Maven (or jars from an earlier run). */
describe('a local Neo4j', () => {
  const { NEO4J_URI: _uri, AMBIT_NEO4J_PORT: _port, ...rest } = process.env;
  const env = { ...rest, AMBIT_NEO4J: 'local' };
  let home: string;
  let database: StartedDatabase;
  let driver: Driver;
  let pid: number;
  const start = () => startDatabase({ home, env, progress: () => undefined });
  const names = async (statement: string, session: object = {}) =>
    (await driver.executeQuery(statement, {}, { database: 'neo4j', ...session })).records.map((row) => row.get(0));

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'ambit-local-'));
    database = await start();
    pid = (await readRunning(homePaths(home)))?.pid ?? 0;
    driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
  }, 300_000);

  afterAll(async () => {
    await driver?.close();
    await stopDatabase(home, env);
    await rm(home, { recursive: true, force: true });
  });

  test('answers with APOC Core and what installs procedures', async () => {
    expect(database).toMatchObject({ how: 'local', reused: false, agent: 'Neo4j/5.26.28' });
    expect(await names('RETURN apoc.version()')).toEqual(['5.26.19']);
    const custom = await names("SHOW PROCEDURES YIELD name WHERE name STARTS WITH 'apoc.custom' RETURN name");
    expect(custom).toEqual(expect.arrayContaining(['apoc.custom.installProcedure', 'apoc.custom.show']));
  });

  test('lets an operator install a procedure and an analyst call it', async () => {
    await names(
      "CALL apoc.custom.installProcedure('ambit.probe(number :: INTEGER) :: (next :: INTEGER)', 'RETURN $number + 1 AS next', 'neo4j', 'READ')",
      { database: 'system' },
    );
    let answer: unknown;
    for (let attempt = 0; attempt < 50 && answer === undefined; attempt += 1) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      answer = await names('CALL custom.ambit.probe(41) YIELD next RETURN toString(next)').catch(() => undefined);
    }
    expect(answer).toEqual(['42']);
  });

  test('listens on loopback alone', async () => {
    const listened = await names("SHOW SETTINGS 'server.bolt.listen_address' YIELD value RETURN value");
    expect(listened).toEqual([database.uri.replace('bolt://', '')]);
    expect(database.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:/);
  });

  test('keeps its password where only its user can read it, and out of the process list', async () => {
    const { root, password } = homePaths(home);
    expect((await stat(root)).mode & 0o777).toBe(0o700);
    expect((await stat(password)).mode & 0o777).toBe(0o600);
    expect((await readFile(password, 'utf8')).trim()).toBe(database.password);
    const listed = await runProcess('ps', ['-ww', '-eo', 'command'], { env });
    expect(listed.lines.join('\n')).not.toContain(database.password);
  });

  test('is used again by a second start, which does not stop it', async () => {
    const second = await start();
    expect(second).toMatchObject({ uri: database.uri, reused: true });
    // The same process started it, so the second start hands on the same right to stop it; another program has none.
    const running = await readRunning(homePaths(home));
    if (running === undefined) throw new Error('nothing runs');
    await writeRunning(homePaths(home), { ...running, owner: process.ppid });
    await second.stop();
    expect(await isServerOf(homePaths(home), pid)).toBe(true);
  });

  test('is taken over from a program that died', async () => {
    const running = await readRunning(homePaths(home));
    if (running === undefined) throw new Error('nothing runs');
    await writeRunning(homePaths(home), { ...running, owner: spawnSync(process.execPath, ['--version']).pid });
    expect((await start()).reused).toBe(true);
    expect((await readRunning(homePaths(home)))?.owner).toBe(process.pid);
  });

  test('with another password than the kept one is refused with what to do', async () => {
    const { password } = homePaths(home);
    await writeFile(password, 'not-the-password\n');
    await expect(start()).rejects.toMatchObject({
      code: 'DATABASE_AUTHENTICATION',
      message: expect.stringContaining('has another password than'),
    });
    await writeFile(password, `${database.password}\n`);
  });

  test('ends when its program stops it, and a stopped home says so', async () => {
    await database.stop();
    expect(await isServerOf(homePaths(home), pid)).toBe(false);
    expect(await databaseStatus(home, env)).toEqual({ state: 'stopped' });
    await database.stop();
  });
});
