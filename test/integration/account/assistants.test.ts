import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { startAccountServer, type AccountServer, type Someone } from '../../support/account-server.ts';
import { askForAudit, declaration, mutate, openAudit } from '../../support/audit-queries.ts';
import { makeCanaryNetwork, type CanaryNetwork } from '../../support/canary-network.ts';

let server: AccountServer;
let owner: Someone;
let other: Someone;
let owned: CanaryNetwork;
beforeAll(async () => {
  server = await startAccountServer();
  [owner, other] = [await server.addAccount(), await server.addAccount()];
  owned = await makeCanaryNetwork(server, owner, 'Quilvomar');
}, 120_000);
afterAll(async () => {
  await server.close();
});

const member = (name: 'memberAdd' | 'memberRemove', input: Readonly<Record<string, unknown>> = {}) =>
  mutate(server, owner, name, { network: owned.network, account: other.account, ...input }, 'members { account }');
const request = () => ({ network: owned.network, goals: [owned.ids['goal'] ?? ''] });

describe('who works on a network', () => {
  it('cannot be let into it while they audit it', async () => {
    const id = await openAudit(server, owner, other, request());
    expect((await member('memberAdd', { role: 'MEMBER' })).code).toBe('CONFLICT');
    expect((await member('memberAdd', { role: 'ANALYST' })).code).toBe('CONFLICT');
    await mutate(server, owner, 'auditRevoke', { network: owned.network, id }, 'audit { state }');
    expect((await member('memberAdd', { role: 'ANALYST' })).code).toBeUndefined();
    expect((await member('memberRemove')).code).toBeUndefined();
  });

  it('sees no copy with pseudonyms beside the network itself', async () => {
    expect((await member('memberAdd', { role: 'ANALYST' })).code).toBeUndefined();
    const id = await askForAudit(server, owner, other, request());
    const given = { id, name: 'Fern', practice: 'Since 2010.', declaration: declaration() };
    expect((await mutate(server, other, 'mandateDeclare', given, 'mandate { state }')).code).toBe('CONFLICT');
    await mutate(server, owner, 'auditRevoke', { network: owned.network, id }, 'audit { state }');
    expect((await member('memberRemove')).code).toBeUndefined();
  });

  it('cannot judge it, also not after they were removed or made an analyst', async () => {
    expect((await member('memberAdd', { role: 'MEMBER' })).code).toBeUndefined();
    expect((await member('memberAdd', { role: 'ANALYST' })).code).toBeUndefined();
    expect((await member('memberRemove')).code).toBeUndefined();
    const id = await askForAudit(server, owner, other, request());
    const given = { id, name: 'Fern', practice: 'Since 2010.', declaration: declaration() };
    const wanted = 'mandate { state independence { conflicts { reason } } }';
    expect((await mutate(server, other, 'mandateDeclare', given, wanted)).payload).toMatchObject({
      mandate: { state: 'STOPPED', independence: { conflicts: [{ reason: 'SELF_REVIEW' }] } },
    });
  });
});

describe('an upload', () => {
  /** Sends the head of a file, waits, and sends the rest. */
  async function slowly(someone: Someone, network: string, meanwhile: () => Promise<unknown>): Promise<number> {
    const url = new URL(`${server.url}/imports?network=${network}`);
    const sending = httpRequest(url, { method: 'POST', headers: someone.headers });
    const answered = new Promise<number>((resolve, reject) => {
      sending.on('error', reject).on('response', (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      });
    });
    sending.write('First Name,Last Name,URL,Email Address,Company,Position,Connected On\n');
    // It is being received when the access goes.
    await sleep(300);
    await meanwhile();
    sending.end('Ida,Irgendwer,,,,,01 Jan 2024\n');
    return answered;
  }

  it('that began with an access which was taken away is not taken in', async () => {
    const guest = await server.addAccount();
    const account = { network: owned.network, account: guest.account };
    await mutate(server, owner, 'memberAdd', { ...account, role: 'MEMBER' }, 'members { account }');
    const status = await slowly(guest, owned.network, () =>
      mutate(server, owner, 'memberRemove', account, 'members { account }'),
    );
    expect(status).toBe(404);
    const left = await (await server.fetch(owner, `/exports/network.json?network=${owned.network}`)).text();
    expect(left).not.toContain('Irgendwer');
  });

  it('that waits after a failure goes with its network', async () => {
    const { services } = server;
    const scope = await services.networks.of(owner.account).create('Going', 'Ego', new Date());
    const response = await server.fetch(owner, `/imports?network=${scope.id}&wait=true`, { method: 'POST', body: '{' });
    expect(response.status).toBe(202);
    const { id } = (await response.json()) as { id: string };
    const path = services.imports.uploads.pathOf(id);
    // As a failure of the database leaves it.
    await writeFile(path, '{');
    await mutate(server, owner, 'networkDelete', { id: scope.id }, 'deletedId');
    expect(existsSync(path)).toBe(false);
  });
});
