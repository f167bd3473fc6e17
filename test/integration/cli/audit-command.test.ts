import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AuditReport } from '../../../src/audit/audit-report.type.ts';
import { Graph } from '../../../src/graph/graph.ts';
import { createServices } from '../../../src/services.ts';

const uri = process.env['AMBIT_TEST_NEO4J_URI'];
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const LINKEDIN = 'examples/linkedin-only/Connections.csv';
const MINUTES = 60_000;

interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

(uri === undefined ? describe.skip : describe)('ambit, as a program of its own', () => {
  let folder: string;
  let graph: Graph;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ambit-cli-'));
    graph = new Graph({
      uri: uri ?? '',
      user: process.env['AMBIT_TEST_NEO4J_USER'] ?? 'neo4j',
      password: process.env['AMBIT_TEST_NEO4J_PASSWORD'] ?? '',
      database: process.env['AMBIT_TEST_NEO4J_DATABASE'],
    });
  });

  afterAll(async () => {
    await graph.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Runs it without a terminal and in English, with the test's database; interrupts it where asked to. */
  function ambit(
    args: readonly string[],
    options: { readonly env?: NodeJS.ProcessEnv; readonly interruptAt?: RegExp } = {},
  ): Promise<Finished> {
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !name.startsWith('AMBIT_') && name !== 'NODE_OPTIONS'),
    );
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...env,
        AMBIT_HOME: folder,
        NEO4J_URI: uri,
        NEO4J_USER: process.env['AMBIT_TEST_NEO4J_USER'],
        NEO4J_PASSWORD: process.env['AMBIT_TEST_NEO4J_PASSWORD'],
        NEO4J_DATABASE: process.env['AMBIT_TEST_NEO4J_DATABASE'],
        LC_ALL: 'C.UTF-8',
        ...options.env,
      },
    });
    let stdout = '';
    let stderr = '';
    let isInterrupted = false; // A second one would end the program at once.
    child.stdout.on('data', (part) => (stdout += String(part)));
    child.stderr.on('data', (part) => {
      stderr += String(part);
      if (options.interruptAt?.test(stderr) !== true || isInterrupted) return;
      isInterrupted = child.kill('SIGINT');
    });
    return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
  }

  async function temporaryNetworks(): Promise<readonly string[]> {
    const rows = await graph.run('network/list-networks', { account: 'cli-temporary', at: new Date() });
    return rows.map(({ name }) => name).filter((name) => name.startsWith(hostname()));
  }

  test(
    'prints the report on stdout, what it read on stderr, and leaves nothing behind',
    async () => {
      const { code, stdout, stderr } = await ambit(['audit', LINKEDIN, '--goal', 'founding']);
      expect({ code, stderr }).toMatchObject({ code: 0 });
      expect(stdout).toMatch(/^Goal: Found a company/u);
      expect(stdout).toContain('Three things to do this week');
      expect(stdout).not.toContain('\x1b');
      expect(stderr).toContain('Connections.csv: 117 new');
      expect(stderr).toMatch(/3 rows \(42, 45, 74\)/u);
      expect(await temporaryNetworks()).toEqual([]);
    },
    3 * MINUTES,
  );

  test(
    '--json prints the report as data and nothing else',
    async () => {
      const { code, stdout } = await ambit([
        'audit',
        LINKEDIN,
        '--goal',
        'fundraising',
        '--lang',
        'fr',
        '--json',
        '--at',
        '2026-11-01',
      ]);
      const report = JSON.parse(stdout) as AuditReport;
      expect(code).toBe(0);
      expect(report).toMatchObject({
        ambitAudit: 1,
        lang: 'fr',
        at: '2026-11-01T23:59:59.999Z',
        status: 'SCORED',
        network: { contacts: 117 },
      });
      expect(report.actions).toHaveLength(3);
    },
    3 * MINUTES,
  );

  test(
    'takes answers from a file, and the language from the environment',
    async () => {
      const { code, stdout } = await ambit(
        ['audit', LINKEDIN, '--goal', 'job-search', '--answers', 'examples/answers/job-search.json'],
        { env: { LC_ALL: 'fr_FR.UTF-8' } },
      );
      expect(code).toBe(0);
      expect(stdout).toContain('Objectif\u00a0: Trouver un emploi (responsable marketing)');
      expect(stdout).toContain('--answers examples/answers/job-search.json');
    },
    3 * MINUTES,
  );

  test(
    'ends with 3 where too little is known for a score',
    async () => {
      const goal = join(folder, 'goal.json');
      await writeFile(
        goal,
        JSON.stringify({
          id: 'g',
          title: 'Near Rennes',
          requirements: [{ id: 'r', label: 'Near', criteria: [{ dimension: 'PLACE', value: 'FR/Bretagne' }] }],
        }),
      );
      const { code, stdout } = await ambit(['audit', LINKEDIN, '--goal', goal]);
      expect(code).toBe(3);
      expect(stdout).toContain('cannot be said yet');
    },
    3 * MINUTES,
  );

  test.each([
    [
      'a missing answer',
      ['audit', LINKEDIN, '--goal', 'job-search'],
      /occupation, sector.*--answers FILE.*\{"occupation"/u,
    ],
    ['an unknown goal', ['audit', LINKEDIN, '--goal', 'fame'], /no goal template 'fame'.*job-search/u],
    ['no file', ['audit', '--goal', 'founding'], /missing required argument/u],
    ['a file that is not there', ['audit', 'nope.csv', '--goal', 'founding'], /no file nope\.csv/u],
    ['a file that is no export', ['audit', 'examples/README.md', '--goal', 'founding'], /Formats that are read/u],
    ['a wrong language', ['audit', LINKEDIN, '--goal', 'founding', '--lang', 'de'], /en or fr/u],
    ['a wrong day', ['audit', LINKEDIN, '--goal', 'founding', '--at', '2026-02-30'], /day of the calendar/u],
    ['an unknown option', ['audit', LINKEDIN, '--goal', 'founding', '--colour'], /unknown option/u],
  ])(
    'ends with 2 on %s, says so in one line without a stack, and prints no report',
    async (_what, args, message) => {
      const { code, stdout, stderr } = await ambit(args);
      expect(stderr).toMatch(message);
      expect(stderr).not.toMatch(/^\s+at /mu);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(await temporaryNetworks()).toEqual([]);
    },
    2 * MINUTES,
  );

  test(
    'ends with 1 where no database answers, with a stack only when asked for one',
    async () => {
      const env = { NEO4J_URI: 'bolt://127.0.0.1:9' };
      const quiet = await ambit(['audit', LINKEDIN, '--goal', 'founding'], { env });
      expect(quiet).toMatchObject({ code: 1, stdout: '' });
      expect(quiet.stderr.trim().split('\n')).toHaveLength(1);
      const loud = await ambit(['audit', LINKEDIN, '--goal', 'founding'], {
        env: { ...env, AMBIT_LOG_LEVEL: 'debug' },
      });
      expect(loud.stderr).toMatch(/^\s+at /mu);
    },
    2 * MINUTES,
  );

  test(
    'interrupted, it deletes its network and ends with 130',
    async () => {
      const { code, stdout } = await ambit(
        ['audit', 'examples/demo/Connections.csv', 'examples/demo/contacts.vcf', '--goal', 'founding'],
        { interruptAt: /Connections\.csv: / },
      );
      expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
      expect(await temporaryNetworks()).toEqual([]);
    },
    2 * MINUTES,
  );

  test(
    '--keep keeps the network, import adds to it, export writes it',
    async () => {
      const name = `cli-test-${process.pid}`;
      const services = createServices(graph, 'local');
      try {
        const kept = await ambit(['audit', LINKEDIN, '--goal', 'founding', '--keep', name]);
        expect(kept).toMatchObject({ code: 0 });
        expect(kept.stdout).toContain('ambit start');
        expect(await ambit(['audit', LINKEDIN, '--goal', 'founding', '--keep', name])).toMatchObject({ code: 2 });
        const again = await ambit(['import', LINKEDIN, '--network', name, '--json']);
        expect(JSON.parse(again.stdout)).toMatchObject([{ status: 'DONE', counts: { created: 0, updated: 0 } }]);
        const dry = await ambit(['import', 'examples/demo/contacts.vcf', '--network', name, '--dry-run', '--json']);
        expect(JSON.parse(dry.stdout)).toMatchObject([{ dryRun: true, counts: { created: 70 } }]);
        const exported = await ambit(['export', '--network', name]);
        const file = JSON.parse(exported.stdout) as {
          readonly persons: readonly unknown[];
          readonly goals: readonly unknown[];
        };
        expect([file.persons.length, file.goals.length]).toEqual([117, 1]);
        expect(await ambit(['export', '--network', 'nobody'])).toMatchObject({ code: 2 });
      } finally {
        for (const network of await services.networks.list())
          if (network.name === name) await services.networks.delete(network);
      }
    },
    5 * MINUTES,
  );

  test(
    '--help tells the exit codes and gives examples',
    async () => {
      const { code, stdout } = await ambit(['audit', '--help']);
      expect(code).toBe(0);
      expect(stdout).toMatch(/Exit codes:\n {2}0 {2}done/u);
      expect(stdout).toContain('--goal job-search');
      expect((await ambit(['--version'])).code).toBe(0);
    },
    MINUTES,
  );
});
