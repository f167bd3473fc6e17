import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EXPORT_FORMATS } from '../../../src/export/export-format.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { parseAmbitJson } from '../../../src/import/ambit-json/parse.ts';
import { LOCAL_ACCOUNT } from '../../../src/local-account.ts';
import type { NetworkScope } from '../../../src/network/network-scope.ts';
import { INDEPENDENCE_POINTS } from '../../../src/outside-audit/independence/points.ts';
import { createServices, type Services } from '../../../src/services.ts';
import { runAmbit } from '../../support/run-ambit.ts';
import { openTestGraph } from '../../support/test-server.ts';

const MINUTES = 60_000;
const GIVEN = ['Aaron', 'Bettina', 'Clement', 'Dorothy', 'Emerick', 'Florence', 'Gaspard', 'Henriette'];
const FILE = {
  ambit: 1,
  source: 'for-audit-test',
  ego: { name: 'Eve Wexcombe' },
  persons: GIVEN.map((given, at) => ({
    id: `p${at}`,
    name: `${given} Wexcombe`,
    // One mailbox of two.
    emails: [at < 2 ? 'both@wexcombe.example' : `${given.toLowerCase()}@wexcombe.example`],
    profiles: [{ platform: 'LINKEDIN', url: `https://www.linkedin.com/in/${given}-wexcombe`.toLowerCase() }],
    positions: [{ organization: `Wexcombe ${at} Ltd`, title: `Wexcombe banker ${at}`, sector: '64', seniority: 3 }],
    tags: ['wexcombe'],
  })),
  ties: GIVEN.map((_given, at) => ({ a: 'ego', b: `p${at}`, strength: (at + 1) / 10 })),
  goals: [
    {
      id: 'g',
      title: 'Find a bank',
      requirements: [{ id: 'r', label: 'Bankers', criteria: [{ dimension: 'SECTOR', value: '64', hard: true }] }],
    },
  ],
};

let graph: Graph;
let owners: Services;
let network: NetworkScope;
let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  graph = await openTestGraph();
  owners = createServices(graph, LOCAL_ACCOUNT);
  folder = await mkdtemp(join(tmpdir(), 'ambit-for-audit-'));
  network = await owners.networks.create(`for audit ${process.pid}`, 'Eve Wexcombe', new Date());
  await writeFile(at('network.ambit.json'), JSON.stringify(FILE));
  await owners.imports.importFile(network, at('network.ambit.json'));
});
afterAll(async () => {
  await owners.networks.delete(network);
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

describe('an audit by files, by the commands alone', () => {
  it(
    'goes out with pseudonyms, is worked on by another Ambit, and comes back to the owner',
    async () => {
      const owner = (...args: readonly string[]) => runAmbit(at('owner'), args);
      const auditor = (...args: readonly string[]) => runAmbit(at('auditor'), args);
      const EXPORT = ['export', '--for-audit', '--network', network.id, '--goal', 'Find a bank', '--purpose', 'Sound?'];
      const [exported, judged] = await Promise.all([
        owner(...EXPORT, '--until', '2999-12-31', '--out', at('audit.ambit.json')),
        owner('audit-report', 'independence', 'both@wexcombe.example', '--network', network.id),
      ]);
      expect([exported.code, exported.stderr]).toEqual([0, expect.stringMatching(/^Audit [0-9a-f-]{36}$/m)]);
      expect(judged.stdout).toContain('DIRECT_TIE');
      expect(judged.stdout).toContain('2 persons of your network have this address');
      expect((await stat(at('audit.ambit.json'))).mode & 0o777).toBe(0o600);
      const text = await readFile(at('audit.ambit.json'), 'utf8');
      const [person] = parseAmbitJson(text).persons ?? [];
      // The ego's name is the client's, which the auditor knows; of the others nothing is.
      expect(text.replaceAll('Eve Wexcombe', '')).not.toMatch(/wexcombe/i);
      for (const given of GIVEN) expect(text).not.toContain(given);

      const work = {
        auditor: { name: 'Al Auditor', practice: 'Since 2015' },
        declaration: INDEPENDENCE_POINTS.map((point) => ({ point, applies: false })),
        findings: [
          { goal: 'g', severity: 'HIGH', evidence: 'One bank.', advice: 'Find two.', persons: [person?.id ?? ''] },
        ],
      };
      const [goal] = parseAmbitJson(text).goals ?? [];
      work.findings[0]!.goal = goal?.id ?? '';
      await writeFile(at('work.json'), JSON.stringify(work));
      const written = await auditor(
        'audit-report',
        'write',
        at('audit.ambit.json'),
        '--work',
        at('work.json'),
        '--out',
        at('report.json'),
      );
      expect([written.code, written.stderr]).toEqual([0, expect.anything()]);
      const signedBy = /^signed by (\S+)$/m.exec(written.stdout)?.[1] ?? '?';
      const report = await readFile(at('report.json'), 'utf8');
      expect(report.replaceAll('Eve Wexcombe', '')).not.toMatch(/wexcombe/i);
      expect(JSON.parse(report)).toMatchObject({
        report: { independent: true, goals: [{ title: 'Find a bank', status: 'SCORED' }] },
        words: { fr: { severity: { HIGH: 'Fort' } } },
      });

      await writeFile(at('changed.json'), report.replace('Find two.', 'Find none.'));
      const [page, verified, changed, taken] = await Promise.all([
        auditor('audit-report', 'page', at('report.json'), '--out', at('report.html'), '--lang', 'fr'),
        owner('audit-report', 'verify', at('report.json')),
        owner('audit-report', 'verify', at('changed.json')),
        owner('audit-report', 'import', at('report.json'), '--network', network.id),
      ]);
      expect([page.code, verified.code, taken.code]).toEqual([0, 0, 0]);
      expect(await readFile(at('report.html'), 'utf8')).toMatch(/Audit relationnel[^]*Find two\./);
      expect(verified.stdout).toContain(signedBy);
      expect([changed.code, changed.stderr]).toEqual([2, expect.stringContaining('not what was signed')]);
      expect(taken.stdout).toContain(signedBy);
      // The owner is told whom the finding is about, by name.
      expect(taken.stdout).toMatch(
        new RegExp(`HIGH {2}One bank\\.\\n {2}Find two\\.\\n {2}(${GIVEN.join('|')}) Wexcombe`),
      );
      const again = await owner('audit-report', 'import', at('report.json'), '--network', network.id);
      expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('has a report already')]);
    },
    3 * MINUTES,
  );

  it(
    'says nothing of who is who by order, search, filter or export at the auditor’s',
    async () => {
      const theirs = createServices(graph, `auditor-${randomUUID()}`);
      const opened = await theirs.networks.create('audit', 'Me', new Date());
      try {
        await theirs.imports.importFile(opened, at('audit.ambit.json'));
        const scope = await theirs.networks.get(opened.id);
        const now = new Date();
        const list = async (search: string, by: 'NAME' | 'STRENGTH' = 'NAME') => {
          const order = { by, descending: false };
          const filter = search === '' ? {} : { search };
          const { ids } = await theirs.persons.list(scope, {
            contactsOnly: false,
            filter,
            order,
            offset: 0,
            limit: 50,
            at: now,
          });
          return theirs.persons.getMany(scope, ids, now);
        };
        for (const word of [...GIVEN, 'Wexcombe', 'wexcombe.example', 'Wexcombe 3 Ltd', 'banker'])
          expect((await list(word)).filter(({ name }) => name !== 'Eve Wexcombe')).toEqual([]);
        for (const format of EXPORT_FORMATS) {
          const parts: Buffer[] = [];
          for (const part of await theirs.exports.write(scope, format, now)) parts.push(Buffer.from(part));
          const text = Buffer.concat(parts).toString('latin1').replaceAll('Eve Wexcombe', '');
          expect([format, /wexcombe|aaron|henriette/i.test(text)]).toEqual([format, false]);
        }
        // By name, by id and as written, they stand in three orders, none of which is that of the names they have.
        const strengths = new Map(
          (parseAmbitJson(await readFile(at('audit.ambit.json'), 'utf8')).ties ?? []).map(({ b, strength }) => [
            b,
            strength ?? 0,
          ]),
        );
        const file = parseAmbitJson(await readFile(at('audit.ambit.json'), 'utf8')).persons ?? [];
        // The strengths grow with the names, so an order that followed the names would make them grow.
        const orders = [
          file,
          [...file].sort((a, b) => (a.name < b.name ? -1 : 1)),
          [...file].sort((a, b) => (a.id < b.id ? -1 : 1)),
        ];
        const grows = orders.map((order) => order.map(({ id }) => strengths.get(id) ?? 0)).filter(isGrowing);
        expect(grows).toEqual([]);
        expect(orders[0]).toEqual(orders[2]);
      } finally {
        await theirs.networks.delete(opened);
      }
    },
    2 * MINUTES,
  );
});

function isGrowing(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value >= (values[index - 1] ?? 0));
}

describe('ambit access-log verify', () => {
  it(
    'says that a log is whole, or where it is broken, and ends with 1 then',
    async () => {
      const verify = (...args: readonly string[]) => runAmbit(at('owner'), ['access-log', 'verify', ...args]);
      const now = new Date('2026-11-23T12:00:00Z');
      for (const operation of ['Query.network', 'GET /exports', 'Query.me'])
        await owners.accessLog.record(
          network,
          { account: 'a', credential: null, via: 'SESSION', kinds: ['Person'], operation },
          now,
        );
      const whole = await verify('--network', network.id);
      expect([whole.code, whole.stderr]).toEqual([0, expect.anything()]);
      const head = /^whole {2}(3:[0-9a-f]{64}) {2}for audit/m.exec(whole.stdout)?.[1] ?? '?';
      const [noted, other, wrong] = await Promise.all([
        verify('--network', network.id, '--noted', head),
        verify('--network', network.id, '--noted', `3:${'0'.repeat(64)}`),
        verify('--network', network.id, '--noted', 'nothing'),
      ]);
      expect([noted.code, other.code, wrong.code]).toEqual([0, 1, 2]);
      expect(other.stdout).toContain('BROKEN at entry 3');
      await graph.administer(
        'MATCH (e:AccessEntry {networkId: $network, number: 2}) SET e.operation = "Query.network"',
        { network: network.id },
      );
      const broken = await verify('--network', network.id);
      expect([broken.code, broken.stdout]).toEqual([1, expect.stringContaining('BROKEN at entry 2')]);
    },
    3 * MINUTES,
  );

  it(
    'goes through all networks of an account, and no other’s',
    async () => {
      const email = `${randomUUID()}@example.org`;
      await owners.accounts.create(email, 'a long made-up password');
      const account = await owners.accounts.idOf(email);
      const own = owners.networks.of(account);
      const made = [await own.create('One', 'Me', new Date()), await own.create('Two', 'Me', new Date())];
      const other = await owners.networks.create('Let in', 'Me', new Date());
      await owners.access.grant(other, account, 'ANALYST', { since: new Date(), until: null });
      try {
        const { code, stdout } = await runAmbit(at('owner'), ['access-log', 'verify', '--account', email]);
        expect(code).toBe(0);
        expect(stdout.trim().split('\n').sort()).toEqual([
          expect.stringMatching(/^whole {2}0:- {2}One /),
          expect.stringMatching(/^whole {2}0:- {2}Two /),
        ]);
      } finally {
        await owners.networks.delete(other);
        await owners.accountData.eraseUnasked(account, own);
      }
      expect(made).toHaveLength(2);
    },
    MINUTES,
  );
});
