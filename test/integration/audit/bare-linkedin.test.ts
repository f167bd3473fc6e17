import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AuditService } from '../../../src/audit/audit.service.ts';
import { renderText } from '../../../src/audit/render-text.ts';
import { LANGS, type Lang } from '../../../src/domain.ts';
import { GOAL_TEMPLATES, goalFromTemplate } from '../../../src/goal/goal-template.ts';
import type { TemplateAnswers } from '../../../src/goal/goal-template.type.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { openGraph } from '../../../src/graph/open-graph.ts';
import type { NetworkScope } from '../../../src/network/network-scope.ts';
import { createServices, type Services } from '../../../src/services.ts';

const uri = process.env['AMBIT_TEST_NEO4J_URI'];
const FILE = fileURLToPath(new URL('../../../examples/linkedin-only/Connections.csv', import.meta.url));
const AT = new Date('2026-11-01T12:00:00Z');

const ANSWERS: Readonly<Record<string, TemplateAnswers>> = {
  'job-search': { occupation: 'responsable marketing', sector: 'santé, informatique', place: 'Lyon' },
  founding: { sector: 'software', customers: 'industrie' },
  sales: { customers: ['manufacturing', 'santé'] },
  purchasing: { suppliers: 'logiciel', users: 'DSI' },
  fundraising: { sector: 'logiciel', investors: 'Bpifrance' },
};

(uri === undefined ? describe.skip : describe)('an export of LinkedIn and nothing else', () => {
  let graph: Graph;
  let services: Services;
  let network: NetworkScope;

  beforeAll(async () => {
    graph = await openGraph({
      uri: uri ?? '',
      user: process.env['AMBIT_TEST_NEO4J_USER'] ?? 'neo4j',
      password: process.env['AMBIT_TEST_NEO4J_PASSWORD'] ?? '',
      database: process.env['AMBIT_TEST_NEO4J_DATABASE'],
    });
    services = createServices(graph, `test-audit-${randomUUID()}`);
    network = await services.networks.create('linkedin', 'Me', AT);
    await services.imports.importFile(network, FILE);
  }, 180_000);

  afterAll(async () => {
    await services.networks.delete(network);
    await graph.close();
  }, 60_000);

  async function reportOf(id: string, lang: Lang) {
    const template = GOAL_TEMPLATES.find((each) => each.id === id);
    if (template === undefined) throw new Error(`no template ${id}`);
    const goal = await services.goals.create(network, goalFromTemplate(template, ANSWERS[id] ?? {}, lang), AT);
    return new AuditService(graph).report(network, goal, { at: AT, lang });
  }

  test('its employers and titles tell the sector of seven in ten', async () => {
    const [known] = await graph.run('audit/describe-knowledge', { network: network.id, at: AT, organizations: 3 });
    expect(known?.contacts).toBe(117);
    expect(1 - (known?.sectorUnknown ?? 117) / 117).toBeGreaterThanOrEqual(0.7);
    expect(known).toMatchObject({ strengthAssumed: 117, lastContactUnknown: 117, placeUnknown: 117, timeKnown: 0 });
    expect(known?.largestUnclassified).toHaveLength(3);
  });

  test.each(GOAL_TEMPLATES.map(({ id }) => id))(
    'is enough for a report on %s that is true and useful',
    async (id) => {
      const report = await reportOf(id, 'fr');
      expect(report.status).toBe('SCORED');
      // Places alone may be unknown here.
      const unknown = report.requirements.filter(({ zone }) => zone === 'UNKNOWN');
      expect(unknown.map(({ label }) => label).filter((label) => !label.includes('sur place'))).toEqual([]);
      expect(report.score?.low).toBeLessThanOrEqual(report.score?.value ?? 0);
      expect(report.score?.high).toBeGreaterThanOrEqual(report.score?.value ?? 100);
      expect(report.gaps.map(({ absence }) => absence)).not.toContain('STRUCTURAL');
      const paths = [
        ...report.experts.flatMap((expert) => expert.paths),
        ...report.actions.flatMap(({ path }) => path ?? []),
      ];
      expect(paths.map(({ status }) => status)).not.toContain('WARM');
      expect(report.actions).toHaveLength(3);
      expect(new Set(report.actions.map(({ what }) => what)).size).toBe(3);
      const kinds = report.unknowns.map(({ kind }) => kind);
      for (const kind of ['STRENGTH', 'LAST_CONTACT', 'FRIEND_TIES', 'SECTOR', 'PLACE']) expect(kinds).toContain(kind);
      expect(report.parts.find((part) => part.id === 'reach')?.points).toBeNull();
      const points = report.parts.reduce((sum, part) => sum + (part.points ?? 0), 0);
      expect(points).toBeCloseTo(report.score?.value ?? -1, 6);
    },
    180_000,
  );

  test.each(LANGS)(
    'its report in %s holds nothing but words',
    async (lang) => {
      const report = await reportOf('job-search', lang);
      const text = renderText(report, { width: 80 });
      expect(text).not.toMatch(/undefined|null|NaN|\[object|somebody \(|chaleureux|warm/u);
      for (const { person } of report.carriers) expect(text).toContain(person.name);
      const [first] = report.requirements.flatMap(({ contributors }) => contributors);
      expect(first?.person.name).not.toBe('');
    },
    180_000,
  );

  test('of a network without contacts it says what to bring', async () => {
    const empty = await services.networks.create('empty', 'Me', AT);
    const template = GOAL_TEMPLATES.find(({ id }) => id === 'founding');
    if (template === undefined) throw new Error('no template');
    const goal = await services.goals.create(empty, goalFromTemplate(template, {}, 'en'), AT);
    const report = await new AuditService(graph).report(empty, goal, { at: AT, lang: 'en' });
    expect(report.headline).toContain('no contacts yet');
    expect(report.unknowns.map(({ kind }) => kind)).toEqual(['CONTACTS']);
    await services.networks.delete(empty);
  }, 180_000);

  test('a goal of another network is not found', async () => {
    await expect(new AuditService(graph).report(network, randomUUID(), { at: AT, lang: 'en' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('the carriers are those without whom coverage falls, by what it falls', async () => {
    const report = await reportOf('sales', 'en');
    const [most] = report.carriers;
    if (most === undefined) throw new Error('nobody carries it');
    const without = await services.alignment.align(network, report.goal.id, { at: AT });
    expect(most.loss).toBeGreaterThan(0);
    expect(most.loss).toBeLessThanOrEqual(without.coverage ?? 0);
    expect(report.carriers.map(({ loss }) => loss)).toEqual(
      report.carriers.map(({ loss }) => loss).toSorted((a, b) => b - a),
    );
  }, 180_000);
});
