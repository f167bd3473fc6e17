import { createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../../../src/stable-id.ts';
import { startAccountServer, type AccountServer, type Someone } from '../../support/account-server.ts';
import { askForAudit, declaration, mutate, openAudit } from '../../support/audit-queries.ts';
import { makeCanaryNetwork, type CanaryNetwork } from '../../support/canary-network.ts';

let server: AccountServer;
let owner: Someone;
let auditor: Someone;
let owned: CanaryNetwork;
let request: { readonly network: string; readonly goals: readonly string[] };
beforeAll(async () => {
  server = await startAccountServer();
  [owner, auditor] = [await server.addAccount(), await server.addAccount()];
  owned = await makeCanaryNetwork(server, owner, 'Quilvomar');
  request = { network: owned.network, goals: [owned.ids['goal'] ?? ''] };
}, 120_000);
afterAll(async () => {
  await server.close();
});

interface Shown {
  readonly id: string;
  readonly contacts: { readonly nodes: readonly { readonly id: string; readonly name: string }[] };
  readonly goals: readonly {
    readonly id: string;
    readonly title: string;
    readonly requirements: readonly { id: string }[];
  }[];
}
const MANDATE = `{ me { mandates { totalCount nodes { id state client override network { id contacts { nodes { id name } }
  goals { id title requirements { id } } } independence { independent score conflicts { reason sources meaning } }
  findings { reply persons { id name knownAs } } report { fingerprint json } } } } }`;

async function mandate(who: Someone, id: string) {
  const { data } = await server.ask<{
    me: {
      mandates: {
        nodes: { id: string; state: string; client: string; network: Shown | null; report: { json: string } | null }[];
      };
    };
  }>(who, MANDATE);
  return data.me.mandates.nodes.find((each) => each.id === id);
}

const OWNERS = `query ($network: ID!, $id: ID!) { network(id: $network) { outsideAudit(id: $id) { state auditor auditorName override
  goals { title } independence { independent score conflicts { reason sources } } declaration { point applies }
  findings { id evidence zone persons { id name knownAs } reply } report { fingerprint json }
  followUp { on due goals { title before { score } after { score } requirements { label before after } } } } } }`;

interface OwnersAudit {
  readonly state: string;
  readonly auditorName: string | null;
  readonly override: string | null;
  readonly goals: readonly { readonly title: string }[];
  readonly independence: {
    readonly independent: boolean;
    readonly conflicts: readonly { reason: string; sources: string[] }[];
  };
  readonly findings: readonly {
    readonly id: string;
    readonly zone: string;
    readonly persons: readonly { id: string; name: string; knownAs: string }[];
    readonly reply: string;
  }[];
  readonly report: { readonly fingerprint: string; readonly json: string } | null;
  readonly followUp: {
    readonly on: string;
    readonly due: boolean;
    readonly goals: readonly { before: { score: number }; after: { score: number } }[];
  } | null;
}

async function ownersAudit(id: string): Promise<OwnersAudit> {
  const answer = await server.ask<{ network: { outsideAudit: OwnersAudit } }>(owner, OWNERS, {
    network: owned.network,
    id,
  });
  expect(answer.errors).toBeUndefined();
  return answer.data.network.outsideAudit;
}

async function isCopy(id: string): Promise<boolean> {
  return (await server.graph.run('network/find-network', { network: id })).length > 0;
}

describe('an audit between two accounts', () => {
  it('is taken on only with the code, and only by the account it was made for', async () => {
    const asked = await mutate<{ code: string; audit: { id: string; state: string } }>(
      server,
      owner,
      'auditRequest',
      { ...request, auditor: auditor.email, purpose: 'p', until: '2999-12-31' },
      'code audit { id state }',
    );
    expect(asked.payload.audit.state).toBe('ASKED');
    const { code } = asked.payload;
    const stranger = await server.addAccount();
    expect((await mutate(server, stranger, 'mandateAccept', { code }, 'mandate { id }')).code).toBe('NOT_FOUND');
    expect((await mutate(server, auditor, 'mandateAccept', { code: `${code}x` }, 'mandate { id }')).code).toBe(
      'NOT_FOUND',
    );
    expect(await mandate(auditor, asked.payload.audit.id)).toBeUndefined();
    expect((await mutate(server, auditor, 'mandateAccept', { code }, 'mandate { id }')).code).toBeUndefined();
    expect(await mandate(auditor, asked.payload.audit.id)).toMatchObject({
      state: 'ASKED',
      client: 'Ego Quilvomar',
      network: null,
    });
  });

  it('refuses a request without a purpose, for a day that is past, or for another’s goal', async () => {
    const wrong = {
      purpose: ' ',
      until: '2020-01-01',
      goals: ['00000000-0000-4000-8000-000000000000'],
      auditor: 'nobody',
    };
    for (const [field, value] of Object.entries(wrong)) {
      const input = { ...request, auditor: auditor.email, purpose: 'p', until: '2999-12-31', [field]: value };
      const { payload } = await mutate(server, owner, 'auditRequest', input, 'code');
      expect([field, payload.userErrors[0]?.field]).toEqual([field, field]);
    }
  });

  it('wants every point of the rule declared, once', async () => {
    const id = await askForAudit(server, owner, auditor, request);
    for (const said of [declaration().slice(1), [...declaration().slice(1), ...declaration().slice(1, 2)]]) {
      const given = { id, name: 'Zora Auditor', practice: 'Since 2010.', declaration: said };
      expect((await mutate(server, auditor, 'mandateDeclare', given, 'mandate { id }')).code).toBe('BAD_INPUT');
    }
    expect((await mandate(auditor, id))?.state).toBe('ASKED');
  });

  it('goes from the request to a signed report, and shows the auditor no more than was granted', async () => {
    const id = await openAudit(server, owner, auditor, request);
    const shown = (await mandate(auditor, id))?.network;
    if (shown === null || shown === undefined) throw new Error('nothing is shown');
    const [person] = shown.contacts.nodes;
    const [goal] = shown.goals;
    expect(person?.name).toMatch(/^Person [0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const everything = await server.ask<unknown>(
      auditor,
      `query ($id: ID!) { network(id: $id) { name ego { name } persons { nodes { name emails phones tags profiles { url } positions { title
        organization { name } } expertise { name } ties { nodes { strength } } } } contacts(filter: { search: "Alba" }) { totalCount }
        goals { alignment { score } recommendations { reason } absenceZones { zone } } } }`,
      { id: shown.id },
    );
    expect(everything.errors).toBeUndefined();
    const exported = await (await server.fetch(auditor, `/exports/network.json?network=${shown.id}`)).text();
    // The owner is known to the auditor by name, and the owner's goals are in the owner's words; of the others nothing is.
    for (const text of [everything.text, exported])
      expect(text.replaceAll(/Audit: Ego Quilvomar|(Goal|Knows) Quilvomar|Quilvomar studies/gi, '')).not.toMatch(
        /quilvomar|alba|boris|\+33/i,
      );
    expect(JSON.parse(everything.text)).toMatchObject({ data: { network: { contacts: { totalCount: 0 } } } });

    const input = {
      audit: id,
      goal: goal?.id,
      requirement: goal?.requirements[0]?.id,
      severity: 'HIGH',
      evidence: '<b>One door</b> only.',
      advice: 'Find two more.',
      persons: [person?.id],
    };
    const written = await mutate<{ finding: { id: string } }>(
      server,
      auditor,
      'findingWrite',
      input,
      'finding { id persons { name } }',
    );
    const finding = written.payload.finding.id;
    expect(
      (await mutate(server, auditor, 'findingWrite', { ...input, persons: [owned.ids['person']] }, 'finding { id }'))
        .code,
    ).toBe('NOT_FOUND');
    const [found] = (await ownersAudit(id)).findings;
    expect(found?.persons[0]).toMatchObject({
      knownAs: person?.name,
      name: expect.stringMatching(/Quilvomar$/) as unknown,
    });
    expect(['THIN', 'PARTIAL', 'COVERED', 'ABSENT']).toContain(found?.zone);
    const reply = { network: owned.network, id: finding, reply: 'I will & soon.' };
    expect((await mutate(server, owner, 'findingReply', reply, 'finding { reply }')).code).toBeUndefined();
    const changed = { ...input, id: finding, advice: 'Something else.' };
    expect((await mutate(server, auditor, 'findingWrite', changed, 'finding { id }')).code).toBe('CONFLICT');
    expect((await mutate(server, auditor, 'findingDelete', { audit: id, id: finding }, 'deletedId')).code).toBe(
      'CONFLICT',
    );

    const { data } = await server.ask<{
      network: { accessLog: { nodes: unknown[] }; accessLogCheck: { intact: boolean } };
    }>(
      owner,
      'query ($id: ID!) { network(id: $id) { accessLog { nodes { account role purpose } } accessLogCheck { intact } } }',
      { id: owned.network },
    );
    const read = { account: auditor.account, role: 'AUDITOR', purpose: 'Is the plan sound?' };
    expect(data.network.accessLog.nodes).toContainEqual(read);
    expect(data.network.accessLogCheck.intact).toBe(true);

    const closed = await mutate(server, auditor, 'mandateClose', { id, followUpOn: '2999-02-01' }, 'mandate { state }');
    expect(closed.payload).toMatchObject({ mandate: { state: 'CLOSED' }, userErrors: [] });
    expect(await isCopy(shown.id)).toBe(false);
    expect(
      (await server.ask<unknown>(auditor, 'query ($id: ID!) { network(id: $id) { id } }', { id: shown.id })).errors?.[0]
        ?.extensions.code,
    ).toBe('NOT_FOUND');
    expect((await mutate(server, owner, 'findingReply', { ...reply, reply: null }, 'finding { reply }')).code).toBe(
      'CONFLICT',
    );

    const audit = await ownersAudit(id);
    expect(audit.followUp).toMatchObject({ on: '2999-02-01', due: false });
    const [compared] = audit.followUp?.goals ?? [];
    expect(compared?.after.score).toBeCloseTo(compared?.before.score ?? -1, 6);
    await checkReport(id, audit);
  }, 180_000);

  /** The report by HTTP: signed by the key that is told to everybody, and as a page on which what was written is text. */
  async function checkReport(id: string, audit: OwnersAudit): Promise<void> {
    const path = `/reports/audit.json?audit=${id}`;
    const { keys } = (await (await server.fetch(null, '/.well-known/jwks.json')).json()) as {
      keys: { kid: string; x: string; kty: string; crv: string }[];
    };
    for (const who of [owner, auditor]) {
      const { report, signature } = (await (await server.fetch(who, path)).json()) as {
        report: Record<string, unknown>;
        signature: { protected: string; signature: string };
      };
      expect(report).toMatchObject({
        independent: true,
        client: 'Ego Quilvomar',
        shown: { names: 'PSEUDONYMS', fields: [] },
        findings: [{ reply: 'I will & soon.', severity: 'HIGH' }],
      });
      expect(keys[0]?.kid).toBe(audit.report?.fingerprint);
      const signed = (value: unknown): boolean =>
        verify(
          null,
          Buffer.from(`${signature.protected}.${Buffer.from(canonicalJson(value)).toString('base64url')}`),
          createPublicKey({ key: keys[0] as { kty: string; x: string; crv: string }, format: 'jwk' }),
          Buffer.from(signature.signature, 'base64url'),
        );
      expect([signed(report), signed({ ...report, independent: false })]).toEqual([true, false]);
    }
    const page = await server.fetch(owner, path.replace('.json', '.html'), { headers: { 'accept-language': 'fr' } });
    const text = await page.text();
    expect(text).toContain('Audit relationnel');
    expect(text).toContain('&lt;b&gt;One door&lt;/b&gt; only.');
    expect(text).not.toContain('<b>');
    expect(page.headers.get('content-security-policy')).toMatch(/style-src 'sha256-/);
    expect((await server.fetch(await server.addAccount(), path)).status).toBe(404);
    expect((await server.fetch(null, path)).status).toBe(401);
  }

  it('is stopped by a conflict that the network or the auditor tells of, until the owner overrides it in writing', async () => {
    const friend = await server.addAccount();
    const known = {
      network: owned.network,
      name: 'Fern Quilvomar',
      emails: [friend.email],
      tie: { strength: 0.5, kinds: ['FRIEND'] },
    };
    expect((await mutate(server, owner, 'personCreate', known, 'person { id }')).code).toBeUndefined();
    const id = await askForAudit(server, owner, friend, request);
    expect((await ownersAudit(id)).independence.conflicts.map(({ reason }) => reason)).toEqual([
      'FRIEND',
      'DIRECT_TIE',
    ]);
    const given = { id, name: 'Fern', practice: 'Since 2010.', declaration: declaration('FRIEND', 'SELF_REVIEW') };
    await mutate(server, friend, 'mandateDeclare', given, 'mandate { state }');
    expect(await mandate(friend, id)).toMatchObject({
      state: 'STOPPED',
      network: null,
      independence: {
        independent: false,
        conflicts: [
          { reason: 'FRIEND', sources: ['NETWORK', 'DECLARATION'], meaning: 'A friend.' },
          { reason: 'DIRECT_TIE', sources: ['NETWORK'] },
          { reason: 'SELF_REVIEW', sources: ['DECLARATION'] },
        ],
      },
    });
    const override = { network: owned.network, id };
    expect((await mutate(server, owner, 'auditOverride', { ...override, reason: 'ok' }, 'audit { id }')).code).toBe(
      'BAD_INPUT',
    );
    expect(
      (
        await mutate(
          server,
          friend,
          'auditOverride',
          { ...override, reason: 'Nobody else is to be had here.' },
          'audit { id }',
        )
      ).code,
    ).toBe('NOT_FOUND');
    const reason = 'Nobody else in this field can be had.';
    expect(
      (await mutate(server, owner, 'auditOverride', { ...override, reason }, 'audit { state }')).payload,
    ).toMatchObject({ audit: { state: 'OPEN' } });
    await mutate(server, friend, 'mandateClose', { id }, 'mandate { state }');
    const { report } = JSON.parse((await ownersAudit(id)).report?.json ?? '{}') as { report: Record<string, unknown> };
    expect(report).toMatchObject({
      independent: false,
      override: { reason },
      independence: { conflicts: [{ reason: 'FRIEND' }, { reason: 'DIRECT_TIE' }, { reason: 'SELF_REVIEW' }] },
    });
    const page = await (await server.fetch(owner, `/reports/audit.html?audit=${id}`)).text();
    expect(page).toContain(reason);
    expect(page).toContain('Not independent');
  }, 180_000);

  it('is no audit of one’s own network, nor of one that one may change', async () => {
    const member = await server.addAccount();
    const scope = await server.services.networks.of(owner.account).get(owned.network);
    await server.services.access.grant(scope, member.account, 'MEMBER', {
      since: new Date(Date.now() - 1000),
      until: null,
    });
    for (const who of [owner, member]) {
      const id = await askForAudit(server, owner, who, request);
      const given = { id, name: 'Somebody', practice: 'Since 2010.', declaration: declaration() };
      const { payload } = await mutate(
        server,
        who,
        'mandateDeclare',
        given,
        'mandate { state independence { conflicts { reason } } }',
      );
      expect(payload).toMatchObject({
        mandate: { state: 'STOPPED', independence: { conflicts: [{ reason: 'SELF_REVIEW' }] } },
      });
    }
  });

  it('gives the same pseudonyms throughout, and others in another audit', async () => {
    const ids = [await openAudit(server, owner, auditor, request), await openAudit(server, owner, auditor, request)];
    const names = await Promise.all(
      ids.map(async (id) => (await mandate(auditor, id))?.network?.contacts.nodes.map(({ name }) => name) ?? []),
    );
    expect(names[0]?.length).toBeGreaterThan(1);
    for (const name of names[0] ?? []) expect(names[1]).not.toContain(name);
  }, 180_000);
});

describe('an audit ends', () => {
  const canRead = async (network: string): Promise<boolean> =>
    (await server.ask<unknown>(auditor, 'query ($id: ID!) { network(id: $id) { id } }', { id: network })).errors ===
    undefined;

  it('with the owner’s revocation, from the next request on', async () => {
    const id = await openAudit(server, owner, auditor, request);
    const copy = (await mandate(auditor, id))?.network?.id ?? '';
    expect(await canRead(copy)).toBe(true);
    await mutate(server, owner, 'auditRevoke', { network: owned.network, id }, 'audit { state }');
    expect(await canRead(copy)).toBe(false);
    expect(await isCopy(copy)).toBe(false);
    expect(await mandate(auditor, id)).toMatchObject({ state: 'REVOKED', network: null });
    expect((await mutate(server, auditor, 'mandateClose', { id }, 'mandate { id }')).code).toBe('CONFLICT');
  }, 180_000);

  it('with its last day, after which the copy is swept away', async () => {
    const id = await openAudit(server, owner, auditor, request);
    const copy = (await mandate(auditor, id))?.network?.id ?? '';
    await server.graph.administer(
      `MATCH (audit:OutsideAudit {networkId: $network, id: $id}), (:Account)-[access:MEMBER_OF]->(copy:Network {id: $copy})
       SET audit.until = date('2026-01-01'), access.until = datetime('2026-01-02T00:00:00Z'), copy.copyEndsAt = datetime('2026-01-02T00:00:00Z')`,
      { network: owned.network, id, copy },
    );
    expect(await canRead(copy)).toBe(false);
    expect(await mandate(auditor, id)).toMatchObject({ state: 'EXPIRED', network: null });
    expect((await mutate(server, auditor, 'mandateClose', { id }, 'mandate { id }')).code).toBe('CONFLICT');
    expect(await isCopy(copy)).toBe(true);
    await server.services.auditOpener.sweep(new Date('2026-01-03T00:00:00Z'));
    expect(await isCopy(copy)).toBe(false);
  }, 180_000);

  it('with the network itself, of which no copy stays', async () => {
    const other = await makeCanaryNetwork(server, owner, 'Zorbaxine');
    const id = await openAudit(server, owner, auditor, { network: other.network, goals: [other.ids['goal']] });
    const copy = (await mandate(auditor, id))?.network?.id ?? '';
    await mutate(server, owner, 'networkDelete', { id: other.network }, 'deletedId');
    expect(await isCopy(copy)).toBe(false);
    expect(await mandate(auditor, id)).toBeUndefined();
  }, 180_000);
});

describe('a person who is forgotten', () => {
  it('is forgotten in what auditors are shown and in what they wrote', async () => {
    const other = await makeCanaryNetwork(server, owner, 'Plimsora');
    const id = await openAudit(server, owner, auditor, {
      network: other.network,
      goals: [other.ids['goal']],
      names: 'SHOWN',
    });
    const shown = (await mandate(auditor, id))?.network;
    const alba = shown?.contacts.nodes.find(({ name }) => name.startsWith('Alba'));
    const input = {
      audit: id,
      goal: shown?.goals[0]?.id,
      severity: 'LOW',
      evidence: 'Alba Plimsora is the only door.',
      advice: 'Ask Alba Plimsora.',
      persons: [alba?.id],
    };
    await mutate(server, auditor, 'findingWrite', input, 'finding { id }');
    const { data } = await server.ask<{ network: { contacts: { nodes: { id: string; name: string }[] } } }>(
      owner,
      'query ($id: ID!) { network(id: $id) { contacts { nodes { id name } } } }',
      { id: other.network },
    );
    const person = data.network.contacts.nodes.find(({ name }) => name.startsWith('Alba'))?.id;
    expect(
      (await mutate(server, owner, 'personForget', { network: other.network, id: person }, 'deletedId')).code,
    ).toBeUndefined();
    const text = JSON.stringify((await server.ask<unknown>(auditor, MANDATE)).data);
    expect(text).toContain('Boris Plimsora');
    expect(text).not.toMatch(/alba plimsora/i);
    expect(text).not.toContain(alba?.id ?? '?');
  }, 180_000);
});
