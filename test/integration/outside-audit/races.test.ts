import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { AuditOpener } from '../../../src/outside-audit/audit-opener.ts';
import type { CopyService } from '../../../src/outside-audit/copy/copy.service.ts';
import { FindingService } from '../../../src/outside-audit/finding.service.ts';
import { MandateService } from '../../../src/outside-audit/mandate.service.ts';
import { OutsideAuditService } from '../../../src/outside-audit/outside-audit.service.ts';
import { ForgetService } from '../../../src/rights/forget/forget.service.ts';
import type { NetworkScope } from '../../../src/network/network-scope.ts';
import { startAccountServer, type AccountServer, type Someone } from '../../support/account-server.ts';
import { askForAudit, declaration, mutate, openAudit } from '../../support/audit-queries.ts';
import { makeCanaryNetwork } from '../../support/canary-network.ts';

const DECLARED = {
  auditor: { name: 'Zora Auditor', practice: 'Since 2010, under a code of ethics.' },
  declaration: declaration(),
};
const KEY = generateKeyPairSync('ed25519').privateKey;

let server: AccountServer;
let owner: Someone;
let auditor: Someone;
beforeAll(async () => {
  server = await startAccountServer();
  [owner, auditor] = [await server.addAccount(), await server.addAccount()];
}, 60_000);
afterAll(async () => {
  await server.close();
});

interface Case {
  readonly scope: NetworkScope;
  readonly goal: string;
  /** Forgets Alba, the first time it is called. */
  readonly forgetAlba: () => Promise<void>;
}

/** A network with Alba, Boris and Chiara. */
async function networkOf(mark: string): Promise<Case> {
  const made = await makeCanaryNetwork(server, owner, mark);
  const scope = await server.services.networks.of(owner.account).get(made.network);
  const rows = await server.graph.administer(
    'MATCH (person:Person {networkId: $network}) WHERE person.name STARTS WITH "Alba" RETURN person.id AS id',
    { network: scope.id },
  );
  const id = String(rows[0]?.['id']);
  let isForgotten = false;
  const forgetAlba = async (): Promise<void> => {
    if (isForgotten) return;
    isForgotten = true;
    await server.services.forgetting.forget(scope, id, 'REQUEST', new Date());
  };
  return { scope, goal: made.ids['goal'] ?? '', forgetAlba };
}

const asked = ({ scope, goal }: Case) => ({ network: scope.id, goals: [goal], names: 'SHOWN' });

/** Everything that an auditor is shown, as one text. */
async function shownTo(who: Someone, id: string): Promise<string> {
  const { copyId } = await server.services.mandates.get(who.account, id);
  if (copyId === null) throw new Error('nothing is shown');
  return (await server.fetch(who, `/exports/network.json?network=${copyId}`)).text();
}

/** The auditor's side with other parts in it. */
function mandates(parts: {
  readonly opener?: AuditOpener;
  readonly findings?: FindingService;
  readonly key?: () => Promise<typeof KEY>;
}): MandateService {
  const { graph, services } = server;
  const { opener = services.auditOpener, findings = services.mandates.findings, key = async () => KEY } = parts;
  return new MandateService(graph, services, opener, findings, key);
}

describe('a person who is forgotten while an audit is opened', () => {
  it('is in no copy that was made before and is shown after', async () => {
    const network = await networkOf('Tessilor');
    const id = await askForAudit(server, owner, auditor, asked(network));
    const { copies } = server.services.outsideAudits;
    const made: string[] = [];
    const make: CopyService['make'] = async (...args) => {
      made.push(args[3].id);
      const content = await copies.make(...args);
      await network.forgetAlba();
      return content;
    };
    const opener = new AuditOpener(server.graph, { make, delete: (copy) => copies.delete(copy) });
    await mandates({ opener }).declare(auditor.account, id, DECLARED, new Date());
    const text = await shownTo(auditor, id);
    expect(text).toContain('Boris Tessilor');
    expect(text).not.toMatch(/alba/i);
    expect(made).toHaveLength(2);
    expect(await server.graph.run('network/find-network', { network: made[0] ?? '' })).toEqual([]);
  }, 60_000);

  it('is in no copy that is opened before the person is gone', async () => {
    const network = await networkOf('Vandrake');
    const id = await askForAudit(server, owner, auditor, asked(network));
    const { imports } = server.services;
    let isOpen = false;
    const whileAtRest: typeof imports.whileAtRest = async (...args) => {
      if (!isOpen) {
        isOpen = true;
        await mandates({}).declare(auditor.account, id, DECLARED, new Date());
        expect(await shownTo(auditor, id)).toContain('Alba Vandrake');
      }
      return imports.whileAtRest(...args);
    };
    const late = Object.create(imports, { whileAtRest: { value: whileAtRest } }) as typeof imports;
    jest
      .spyOn(server.services.forgetting, 'forget')
      .mockImplementationOnce((...args) => new ForgetService(server.graph, late).forget(...args));
    await network.forgetAlba();
    const text = await shownTo(auditor, id);
    expect(text).toContain('Boris Vandrake');
    expect(text).not.toMatch(/alba/i);
  }, 60_000);

  it('is in no file that is handed out after', async () => {
    const network = await networkOf('Ombrell');
    const audits = new OutsideAuditService(server.graph);
    const file = audits.copies.file.bind(audits.copies);
    jest.spyOn(audits.copies, 'file').mockImplementation(async (...args) => {
      const made = await file(...args);
      await network.forgetAlba();
      return made;
    });
    const request = { goals: [network.goal], names: 'SHOWN', fields: [], purpose: 'p', until: '2999-12-31' } as const;
    const { text } = await audits.exportForAudit(network.scope, request, new Date());
    expect(text).toContain('Boris Ombrell');
    expect(text).not.toMatch(/alba/i);
    expect(await audits.list(network.scope)).toHaveLength(1);
  }, 60_000);
});

describe('a person who is forgotten while an auditor writes', () => {
  it('is in no report that is signed after', async () => {
    const network = await networkOf('Quessary');
    const id = await openAudit(server, owner, auditor, asked(network));
    const mandate = await server.services.mandates.getOpen(auditor.account, id, new Date());
    const copy = await server.services.networks.of(auditor.account).get(mandate.copyId);
    const [row] = await server.graph.administer(
      'MATCH (p:Person {networkId: $copy}) WHERE p.name STARTS WITH "Alba" RETURN p.id AS id',
      { copy: copy.id },
    );
    const [goal] = await server.services.goals.list(copy, new Date(), null);
    const finding = {
      id: null,
      goal: goal?.id ?? '',
      requirement: null,
      severity: 'LOW' as const,
      evidence: 'Alba Quessary is the only door.',
      advice: 'Ask Alba Quessary.',
      persons: [String(row?.['id'])],
    };
    await server.services.mandates.findings.write(mandate, copy, finding, new Date());
    const read = await server.services.mandates.getOpen(auditor.account, id, new Date());
    const key = async () => {
      await network.forgetAlba();
      return KEY;
    };
    await expect(mandates({ key }).close(auditor.account, read, copy, null, new Date())).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const again = await server.services.mandates.getOpen(auditor.account, id, new Date());
    await mandates({}).close(auditor.account, again, copy, null, new Date());
    const { report } = await server.services.mandates.get(auditor.account, id);
    expect(report).toContain('is the only door');
    expect(report).not.toMatch(/alba/i);
    expect(report).not.toContain(String(row?.['id']));
  }, 60_000);

  it('is in no finding that is written after', async () => {
    const network = await networkOf('Drallow');
    const id = await openAudit(server, owner, auditor, asked(network));
    const mandate = await server.services.mandates.getOpen(auditor.account, id, new Date());
    const copy = await server.services.networks.of(auditor.account).get(mandate.copyId);
    const [row] = await server.graph.administer(
      'MATCH (p:Person {networkId: $copy}) WHERE p.name STARTS WITH "Alba" RETURN p.id AS id',
      { copy: copy.id },
    );
    const { alignment } = server.services;
    const late = Object.create(alignment, {
      align: {
        value: async (...args: Parameters<typeof alignment.align>) => {
          await network.forgetAlba();
          return alignment.align(...args);
        },
      },
    }) as typeof alignment;
    const findings = new FindingService(server.graph, { ...server.services, alignment: late });
    const [goal] = await server.services.goals.list(copy, new Date(), null);
    const edit = {
      id: null,
      goal: goal?.id ?? '',
      requirement: null,
      severity: 'LOW' as const,
      evidence: 'One door.',
      advice: 'Two.',
      persons: [String(row?.['id'])],
    };
    await expect(findings.write(mandate, copy, edit, new Date())).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await findings.list(mandate)).toEqual([]);
  }, 60_000);
});

describe('two persons with the auditor’s address', () => {
  it('stop the audit where either is too close, and the owner, the auditor and the report are told', async () => {
    const network = await networkOf('Marquelle');
    const shared = await server.addAccount();
    for (const [name, more] of [
      ['Fern Marquelle', { tie: { strength: 0.5, kinds: ['FRIEND'] } }],
      ['Otto Stranger', {}],
    ] as const) {
      const input = { network: network.scope.id, name, emails: [shared.email], ...more };
      expect((await mutate(server, owner, 'personCreate', input, 'person { id }')).code).toBeUndefined();
    }
    const id = await askForAudit(server, owner, shared, asked(network));
    const OWNERS =
      'query ($n: ID!, $id: ID!) { network(id: $n) { outsideAudit(id: $id) { state independence { independent persons conflicts { reason } } report { json } } } }';
    interface Told {
      readonly network: { readonly outsideAudit: { readonly state: string; readonly report: { json: string } | null } };
    }
    const owners = async () =>
      (await server.ask<Told>(owner, OWNERS, { n: network.scope.id, id })).data.network.outsideAudit;
    const found = {
      independence: {
        independent: false,
        persons: 2,
        conflicts: [{ reason: 'FRIEND' }, { reason: 'DIRECT_TIE' }],
      },
    };
    expect(await owners()).toMatchObject(found);
    const declared = await mutate(
      server,
      shared,
      'mandateDeclare',
      { id, name: 'Fern', practice: 'Since 2010.', declaration: declaration() },
      'mandate { state independence { independent persons conflicts { reason } } }',
    );
    expect(declared.payload).toMatchObject({ mandate: { state: 'STOPPED', ...found } });
    const override = { network: network.scope.id, id, reason: 'Nobody else in this field can be had.' };
    await mutate(server, owner, 'auditOverride', override, 'audit { state }');
    await mutate(server, shared, 'mandateClose', { id }, 'mandate { state }');
    const { state, report } = await owners();
    expect(state).toBe('CLOSED');
    expect(JSON.parse(report?.json ?? '{}')).toMatchObject({ report: { independence: { persons: 2 } } });
  }, 60_000);
});

describe('an auditor whose account is erased', () => {
  it('stays in the signed report alone; of an audit without one nothing of them stays', async () => {
    const network = await networkOf('Fennimark');
    const leaving = await server.addAccount();
    const signed = await openAudit(server, owner, leaving, asked(network));
    await mutate(server, leaving, 'mandateClose', { id: signed }, 'mandate { state }');
    const open = await openAudit(server, owner, leaving, asked(network));
    const stopped = await askForAudit(server, owner, leaving, asked(network));
    const copy = (await server.services.mandates.get(leaving.account, open)).copyId ?? '';
    const kept = () =>
      server.graph.administer('MATCH (a:OutsideAudit {networkId: $network}) RETURN a.id AS id, properties(a) AS a', {
        network: network.scope.id,
      });
    const textsBefore = JSON.stringify(await kept());
    expect(textsBefore).toContain(leaving.email);
    await server.services.accountData.eraseUnasked(leaving.account, server.services.networks.of(leaving.account));
    const audits = new Map((await kept()).map(({ id, a }) => [id, a as Record<string, unknown>]));
    expect(JSON.stringify([...audits.values()])).not.toContain(leaving.email);
    expect(audits.get(signed)).toMatchObject({ state: 'CLOSED', auditorName: 'Zora Auditor' });
    for (const id of [open, stopped]) {
      expect(audits.get(id)).toMatchObject({ state: 'REVOKED' });
      expect(JSON.stringify(audits.get(id))).not.toContain('Zora');
    }
    // By a key each, so that hashes of two audits cannot be compared either.
    expect(new Set([...audits.values()].map(({ auditor: hash }) => hash)).size).toBe(3);
    const shown = await server.ask<{ network: { outsideAudits: { nodes: Record<string, unknown>[] } } }>(
      owner,
      'query ($n: ID!) { network(id: $n) { outsideAudits { nodes { id state auditor auditorName report { json } } } } }',
      { n: network.scope.id },
    );
    expect(shown.errors).toBeUndefined();
    expect(shown.text).not.toContain(leaving.email);
    const one = shown.data.network.outsideAudits.nodes.find(({ id }) => id === signed);
    expect(one).toMatchObject({ state: 'CLOSED', auditor: null, auditorName: 'Zora Auditor' });
    // As it was signed: who audited is what a report is worth something by.
    const page = await server.fetch(owner, `/reports/audit.html?audit=${signed}&lang=fr`);
    expect(await page.text()).toContain('Zora Auditor');
    await server.services.auditOpener.sweep(new Date());
    expect(await server.graph.run('network/find-network', { network: copy })).toEqual([]);
  }, 60_000);
});
