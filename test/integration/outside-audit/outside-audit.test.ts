import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AlignmentRow } from '../../../src/alignment/alignment.service.ts';
import type { NetworkScope } from '../../../src/network/network-scope.ts';
import { CopyService } from '../../../src/outside-audit/copy/copy.service.ts';
import type { Grant } from '../../../src/outside-audit/grant.ts';
import { INDEPENDENCE_POINTS } from '../../../src/outside-audit/independence/points.ts';
import { signReport } from '../../../src/outside-audit/report/sign-report.ts';
import { reportOn } from '../../../src/outside-audit/report/write-report.ts';
import { parseAmbitJson } from '../../../src/import/ambit-json/parse.ts';
import { createNetwork, exportNetwork } from '../../support/create-network.ts';
import { randomAmbitFile, RANDOM_AT } from '../../support/reference/random-network.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

const DEMO = new URL('../../../examples/demo/', import.meta.url);
const demo = (file: string): string => readFileSync(new URL(file, DEMO), 'utf8');
const NOW = new Date('2026-11-23T12:00:00Z');
const KEY = Buffer.alloc(32, 3);

/** Everything of the API that shows persons. */
const EVERYTHING = `query ($network: ID!, $at: DateTime!) { network(id: $network) {
  name ego { name } contacts(first: 100) { nodes { id name emails phones tags profiles { url handle displayName }
    positions { title organization { name } } expertise { name } place { locality } } }
  persons(first: 100) { nodes { name } }
  goals { title requirements { label criteria { value } }
    alignment(at: $at) { score requirements { contributors { person { name } } } }
    absenceZones(at: $at) { nearestContact { name } doorway { name } }
    expertPaths(at: $at) { expert { name } reason doorway { name } paths { persons { name } } }
    recommendations(at: $at) { reason person { name } } } } }`;

function numbers(row: AlignmentRow) {
  const near = (value: number | null): unknown => (value === null ? null : expect.closeTo(value, 9));
  const { status, score, low, high, coverage, latent, reach, balance, brokerage, diversity, freshness, focus } = row;
  const parts = { score, low, high, coverage, latent, reach, balance, brokerage, diversity, freshness, focus };
  return {
    status,
    ...Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, near(value)])),
  };
}

describe('an audit by somebody from outside', () => {
  let server: TestServer;
  let owned: NetworkScope;
  let goalIds: readonly string[];
  const copies: string[] = [];
  beforeAll(async () => {
    server = await startTestServer();
    const network = await createNetwork(server, 'Zelda Canary’s network');
    await server.upload(demo('Connections.csv'), { network });
    await server.upload(demo('contacts.vcf'), { network, platform: 'APPLE' });
    await server.upload(demo('ties.graphml'), { network });
    await server.upload(demo('journal.ambit.json'), { network });
    owned = await server.services.networks.get(network);
    goalIds = (await server.services.goals.list(owned, NOW, null)).map(({ id }) => id);
  }, 120_000);
  afterAll(async () => {
    for (const copy of copies) await new CopyService(server.graph).delete(copy);
    await server.close();
  });

  async function copyOf(network: NetworkScope, grant: Grant): Promise<NetworkScope> {
    const id = randomUUID();
    copies.push(id);
    const { content } = await new CopyService(server.graph).make(network.id, grant, KEY, { id, name: 'Copy' }, NOW);
    const egoId = content.persons.find(({ isEgo }) => isEgo)?.id ?? '';
    return { ...network, id, name: 'Copy', egoId };
  }

  test('gives the same numbers on the copy as on the network where dates are exact', async () => {
    expect(goalIds.length).toBeGreaterThan(0);
    const copy = await copyOf(owned, { goals: goalIds, names: 'PSEUDONYMS', fields: ['EXACT_DATES'] });
    const theirs = await server.services.goals.list(copy, NOW, null);
    const mine = await server.services.goals.list(owned, NOW, null);
    expect(theirs).toHaveLength(mine.length);
    for (const { id, title, requirements } of mine) {
      const twin = theirs.find((each) => each.title === title);
      expect(twin?.requirements).toHaveLength(requirements.length);
      const [one, other] = await Promise.all([
        server.services.alignment.align(owned, id, { at: NOW }),
        server.services.alignment.align(copy, twin?.id ?? '', { at: NOW }),
      ]);
      expect(other).toMatchObject(numbers(one));
    }
  }, 60_000);

  test.each([11, 12, 13])('gives the same numbers on the copy of random network %i', async (seed) => {
    const network = await createNetwork(server);
    await server.upload(JSON.stringify(randomAmbitFile(seed, { at: RANDOM_AT })), { network });
    const scope = await server.services.networks.get(network);
    const mine = await server.services.goals.list(scope, RANDOM_AT, null);
    const grant: Grant = { goals: mine.map(({ id }) => id), names: 'PSEUDONYMS', fields: ['EXACT_DATES'] };
    const copy = await copyOf(scope, grant);
    const theirs = await server.services.goals.list(copy, RANDOM_AT, null);
    for (const { id, title } of mine) {
      const one = await server.services.alignment.align(scope, id, { at: RANDOM_AT });
      const other = await server.services.alignment.align(copy, theirs.find((each) => each.title === title)?.id ?? '', {
        at: RANDOM_AT,
      });
      expect(other).toMatchObject(numbers(one));
    }
  });

  test('is off by little where dates are told by the month', async () => {
    const copy = await copyOf(owned, { goals: goalIds, names: 'PSEUDONYMS', fields: [] });
    const mineById = await server.services.goals.list(owned, NOW, null);
    for (const goal of await server.services.goals.list(copy, NOW, null)) {
      const twin = mineById.find(({ title }) => title === goal.title)?.id ?? '';
      const mine = await server.services.alignment.align(owned, twin, { at: NOW });
      const theirs = await server.services.alignment.align(copy, goal.id, { at: NOW });
      expect(theirs.status).toBe(mine.status);
      expect(Math.abs((theirs.score ?? 0) - (mine.score ?? 0))).toBeLessThan(2);
    }
  });

  test('shows no name, employer, title or address anywhere, in answers and in exports', async () => {
    const copy = await copyOf(owned, { goals: goalIds, names: 'PSEUDONYMS', fields: [] });
    // As the auditor will be let in: the copy is all there is to see.
    await server.graph.administer(
      'MATCH (account:Account {id: $account}), (network:Network {id: $network}) MERGE (account)-[:OWNS]->(network)',
      { account: server.account, network: copy.id },
    );
    const { persons } = parseAmbitJson(await exportNetwork(server, owned.id));
    const asked = JSON.stringify(await server.data(EVERYTHING, { network: copy.id, at: NOW.toISOString() }));
    const exported = await exportNetwork(server, copy.id);
    expect(asked).toContain('Person ');
    const names = (persons ?? []).map(({ name }) => name).filter((name) => name.includes(' '));
    const employers = (persons ?? []).flatMap(({ positions }) => (positions ?? []).flatMap((each) => each.title ?? []));
    const emails = (persons ?? []).flatMap(({ emails: each }) => each ?? []);
    expect(names.length).toBeGreaterThan(100);
    for (const text of [asked, exported]) {
      expect(names.filter((name) => text.includes(name))).toEqual([]);
      expect(emails.filter((each) => text.includes(each))).toEqual([]);
      expect(employers.filter((each) => each.includes(' ') && text.includes(`"${each}"`))).toEqual([]);
      expect(text).not.toContain('Zelda Canary');
    }
    const { network } = await server.data<{ network: { persons: { totalCount: number } } }>(
      'query ($network: ID!, $search: String!) { network(id: $network) { persons(filter: {search: $search}) { totalCount } } }',
      { network: copy.id, search: names[0] ?? '' },
    );
    expect(network.persons.totalCount).toBe(0);
  }, 60_000);

  test('goes out as a file, and comes back as a signed report that is attached once', async () => {
    const { services } = server;
    const request = {
      goals: goalIds,
      names: 'PSEUDONYMS',
      fields: [],
      purpose: 'Is it sound?',
      until: '2026-12-31',
    } as const;
    const { id, text } = await services.outsideAudits.exportForAudit(owned, request, NOW);
    const file = parseAmbitJson(text);
    expect(file.audit).toMatchObject({ id, purpose: 'Is it sound?', until: '2026-12-31' });

    const theirs = await createNetwork(server, 'At the auditor’s');
    expect(await server.upload(text, { network: theirs })).toMatchObject({ status: 'DONE', counts: { rejected: 0 } });
    const scope = await services.networks.get(theirs);
    const [somebody] = file.persons ?? [];
    const work = {
      auditor: { name: 'Al Auditor', practice: 'Since 2015' },
      declaration: INDEPENDENCE_POINTS.map((point) => ({ point, applies: false })),
      findings: [
        {
          goal: file.goals?.[0]?.id ?? '',
          severity: 'HIGH' as const,
          evidence: 'Nobody knows a bank.',
          advice: 'Meet one who does.',
          persons: [somebody?.id ?? ''],
        },
      ],
    };
    const header = file.audit ?? { id: '', purpose: '', until: '' };
    const report = await reportOn(services, scope, { header, text }, work, NOW);
    expect(report).toMatchObject({ independent: true, inputs: { persons: file.persons?.length } });
    expect(report.goals.flatMap(({ requirements }) => requirements).length).toBeGreaterThan(0);
    const { privateKey } = generateKeyPairSync('ed25519');
    const signed = signReport(report, privateKey);
    const another = signReport({ ...report, inputs: { ...report.inputs, sha256: 'f00' } }, privateKey);
    await expect(services.outsideAudits.attachReport(owned, JSON.stringify(another), NOW)).rejects.toThrow(
      /another file/,
    );

    const changed = JSON.stringify({ ...signed, report: { ...report, independent: false } });
    await expect(services.outsideAudits.attachReport(owned, changed, NOW)).rejects.toThrow(/not what was signed/);
    await expect(services.outsideAudits.attachReport(scope, JSON.stringify(signed), NOW)).rejects.toThrow(/no audit/);
    await services.outsideAudits.attachReport(owned, JSON.stringify(signed), NOW);
    await expect(services.outsideAudits.attachReport(owned, JSON.stringify(signed), NOW)).rejects.toThrow(/already/);
    expect(await services.outsideAudits.list(owned)).toMatchObject([{ id, state: 'CLOSED', purpose: 'Is it sound?' }]);
    const names = await services.outsideAudits.namesOf(owned, id, [somebody?.id ?? '']);
    expect([...names.values()][0]).toBeDefined();
    expect(text).not.toContain([...names.values()][0]);
    const wrong = { ...work, findings: [{ ...work.findings[0]!, goal: 'nowhere' }] };
    await expect(reportOn(services, scope, { header, text }, wrong, NOW)).rejects.toThrow(/findings\[0\]\.goal/);
  }, 60_000);

  test('knows an auditor who is a contact by the e-mail address, and what speaks against it', async () => {
    const { services } = server;
    const { persons, ties } = parseAmbitJson(await exportNetwork(server, owned.id));
    const contacts = new Set((ties ?? []).filter(({ a }) => a === 'ego').map(({ b }) => b));
    const contact = (persons ?? []).find(({ id, emails }) => contacts.has(id) && (emails ?? []).length > 0);
    const email = contact?.emails?.[0] ?? '';
    const known = await services.circles.judge(owned, email, {}, NOW);
    expect(known.persons).toBe(1);
    expect(known.conflicts.map(({ reason }) => reason)).toContain('DIRECT_TIE');
    expect(known.score).toBeLessThan(100);
    expect(await services.circles.findByEmail(owned, 'nobody@nowhere.example')).toEqual([]);
  });
});
