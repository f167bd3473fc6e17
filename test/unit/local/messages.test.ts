import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { AmbitError } from '../../../src/ambit-error.ts';
import { startDatabase } from '../../../src/graph/local/launcher.ts';

/** Stands for programs that a machine has or lacks: scripts in a directory that is the whole search path. */
describe('what the launcher says when it cannot start', () => {
  let directory: string;
  let env: Record<string, string>;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'ambit-unit-'));
    await mkdir(join(directory, 'bin'));
    env = { PATH: join(directory, 'bin'), HOME: directory, AMBIT_CACHE: join(directory, 'cache') };
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const program = async (name: string, script: string) => {
    const path = join(directory, 'bin', name);
    await writeFile(path, `#!/bin/sh\n${script}\n`);
    await chmod(path, 0o755);
  };
  const java = (version: string) => program('java', `echo 'openjdk version "${version}"' >&2`);
  const told: string[] = [];
  const failure = async (more: Record<string, string> = {}): Promise<AmbitError> => {
    told.length = 0;
    const started = startDatabase({
      home: join(directory, 'home'),
      env: { ...env, ...more },
      progress: ({ message }) => void told.push(message),
    });
    const error: unknown = await started.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof AmbitError)) throw new Error(`not an AmbitError: ${String(error)}`);
    expect(error.message).not.toContain('\n');
    return error;
  };

  test('no Docker, no Java: what to install', async () => {
    const error = await failure();
    expect(error.code).toBe('CONFIGURATION');
    expect(error.message).toMatch(/install Java 17 or 21 and Maven .* or Docker, or set NEO4J_URI/);
  });

  test('a Java that is too old, by its version', async () => {
    await java('1.8.0_392');
    expect((await failure()).message).toMatch(/^Java 8 is too old .* install Java 17 or 21/);
  });

  test('no Maven', async () => {
    await java('17.0.15');
    expect((await failure()).message).toMatch(/^Maven \(mvn\) was not found/);
  });

  test('Maven cannot download, and nothing half-finished stays', async () => {
    await java('21.0.1');
    await program('mvn', 'echo "[ERROR] Could not transfer artifact: Network is unreachable"; exit 1');
    const error = await failure();
    expect(error.code).toBe('DATABASE_UNAVAILABLE');
    expect(error.message).toMatch(
      /^Maven could not download Neo4j \(exit code 1\): check the connection, or the proxy/,
    );
    expect(await readdir(join(directory, 'cache'))).toEqual([]);
  });

  test('an engine that cannot get the image counts as none, and that is said', async () => {
    await program('docker', 'case "$1" in version) echo 20.10;; compose) ;; *) echo "no such host"; exit 1;; esac');
    expect((await failure()).message).toMatch(/install Java/);
    expect(told.at(-1)).toBe('Docker: the engine cannot get neo4j:5.26-community (no such host), so it is not used.');
  });

  test('a home that cannot be written', async () => {
    await writeFile(join(directory, 'home'), 'a file');
    expect((await failure()).message).toMatch(/^Cannot write to .*home \(E\w+\): .* set AMBIT_HOME/);
  });

  test.each([
    ['NEO4J_URI', 'http://127.0.0.1:7474', /^NEO4J_URI must look like bolt:/],
    ['NEO4J_URI', 'bolt://neo4j:secret@127.0.0.1', /without a password in it/],
    ['AMBIT_NEO4J_PORT', 'seven', /^AMBIT_NEO4J_PORT must be a port number/],
    ['AMBIT_NEO4J_HEAP', 'lots', /^AMBIT_NEO4J_HEAP must be a size such as 512m/],
    ['AMBIT_NEO4J', 'podman', /^AMBIT_NEO4J must be auto, docker or local/],
  ])('%s=%s', async (name, value, message) => {
    const error = await failure({ [name]: value });
    expect(error.code).toBe('CONFIGURATION');
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('secret');
  });

  test('nothing answers at NEO4J_URI', async () => {
    const error = await failure({ NEO4J_URI: 'bolt://127.0.0.1:9' });
    expect(error.code).toBe('DATABASE_UNAVAILABLE');
    expect(error.message).toMatch(/^No database answers at NEO4J_URI/);
  });

  test('the configured port is in use', async () => {
    const server = await new Promise<Server>((resolve) => {
      const listening = createServer().listen(0, '127.0.0.1', () => resolve(listening));
    });
    try {
      const address = server.address();
      const port = typeof address === 'object' ? String(address?.port) : '';
      await java('17.0.15');
      // Stands for Maven: puts one jar where the project file says.
      await program(
        'mvn',
        `PATH=${process.env['PATH']?.split(delimiter).join(':')}
for pom in lib plugins; do mkdir -p "$PWD/$pom"; echo x > "$PWD/$pom/x.jar"; done`,
      );
      expect((await failure({ AMBIT_NEO4J_PORT: port })).message).toBe(
        `Port ${port} of 127.0.0.1 is in use by another program: end that program, or set AMBIT_NEO4J_PORT to another port.`,
      );
    } finally {
      server.close();
    }
  });
});
