import { afterAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectOnce } from '../../src/graph/local/connectivity.ts';
import { findDocker } from '../../src/graph/local/docker.ts';
import { projectName } from '../../src/graph/local/docker-database.ts';
import { startDatabase } from '../../src/graph/local/launcher.ts';
import { generatePassword } from '../../src/graph/local/password.ts';
import { choosePort } from '../../src/graph/local/port.ts';
import { databaseStatus } from '../../src/graph/local/running-database.ts';
import { runProcess, succeeded } from '../../src/graph/local/run-process.ts';

const MINUTES = 60_000;

/** Needs an engine with the database's image, and for the last test the application's image as `ambit:$AMBIT_TAG`. */
const withDocker = process.env['AMBIT_TEST_DOCKER'] === '1' ? describe : describe.skip;

withDocker('with a Docker engine', () => {
  const homes: string[] = [];
  const { NEO4J_URI: _uri, AMBIT_HOME: _home, ...env } = process.env;

  afterAll(async () => {
    for (const home of homes) await rm(home, { recursive: true, force: true });
  });

  test('the database of this run is a container that answers', async () => {
    const uri = process.env['AMBIT_TEST_NEO4J_URI'] ?? '';
    const user = process.env['AMBIT_TEST_NEO4J_USER'] ?? '';
    const password = process.env['AMBIT_TEST_NEO4J_PASSWORD'] ?? '';
    expect(await connectOnce({ uri, user, password })).toMatch(/^Neo4j\/5\.26/);
    const listed = await runProcess('docker', ['ps', '--format', '{{.Image}} {{.Ports}}'], { env });
    const port = new URL(uri).port;
    expect(listed.lines.find((line) => line.includes(`:${port}->7687`))).toContain('neo4j:5.26-community');
  });

  test(
    'npm start gets its database from docker-compose.yml, keeps its data, and stops it',
    async () => {
      const home = await mkdtemp(join(tmpdir(), 'ambit-docker-'));
      homes.push(home);
      const options = { home, env: { ...env, AMBIT_NEO4J: 'docker' }, progress: () => undefined };
      const first = await startDatabase(options);
      expect(first.how).toBe('docker');
      expect(await databaseStatus(home, env)).toMatchObject({ state: 'running', how: 'docker', uri: first.uri });
      await first.stop();
      expect(await databaseStatus(home, env)).toEqual({ state: 'stopped' });

      const second = await startDatabase(options);
      expect(second).toMatchObject({ uri: first.uri, password: first.password });
      await second.stop();
      const [command = 'docker', ...before] = (await findDocker(env, () => undefined))?.compose ?? [];
      const values = { NEO4J_PASSWORD: 'unused', AMBIT_TOKEN: 'unused' };
      await runProcess(command, [...before, '-p', projectName(home), 'down', '-v'], { env: { ...env, ...values } });
    },
    5 * MINUTES,
  );

  test(
    'docker-compose up starts the database and the application, which says that it is ready',
    async () => {
      const engine = await findDocker(env, () => undefined);
      const [command = 'docker', ...before] = engine?.compose ?? [];
      const port = await choosePort('docker.test', undefined, undefined);
      const boltPort = await choosePort('docker.test bolt', undefined, undefined);
      const compose = (...args: string[]) =>
        runProcess(command, [...before, '-p', `ambittest${process.pid}`, ...args], {
          env: {
            ...env,
            NEO4J_PASSWORD: generatePassword(),
            AMBIT_TOKEN: generatePassword(),
            AMBIT_PORT: String(port),
            NEO4J_BOLT_PORT: String(boltPort),
          },
        });
      try {
        const up = await compose('up', '-d', '--no-build', 'app');
        expect({ up: succeeded(up), lines: up.lines }).toMatchObject({ up: true });
        const answer = await untilReady(`http://127.0.0.1:${port}/readyz`, 3 * MINUTES);
        if (answer !== 200) process.stderr.write(`${(await compose('logs', '--tail', '30')).lines.join('\n')}\n`);
        expect(answer).toBe(200);
      } finally {
        await compose('down', '-v');
      }
    },
    6 * MINUTES,
  );
});

/** The last HTTP status, which is 200 unless the time ran out; 0 if nothing answered. */
async function untilReady(url: string, withinMs: number): Promise<number> {
  const deadline = Date.now() + withinMs;
  let status = 0;
  while (Date.now() < deadline && status !== 200) {
    status = await fetch(url).then(
      (response) => response.status,
      () => 0,
    );
    if (status !== 200) await sleep(500);
  }
  return status;
}
