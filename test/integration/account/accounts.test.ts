import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addressPrefix } from '../../../src/account/address-prefix.ts';
import { hashOfSecret } from '../../../src/account/secret.ts';
import { AccountService } from '../../../src/account/account.service.ts';
import {
  PASSWORD,
  startAccountServer,
  type AccountServer,
  type Asked,
  type Someone,
  freshPrefix,
} from '../../support/account-server.ts';

let server: AccountServer;
beforeAll(async () => {
  server = await startAccountServer();
});
afterAll(async () => {
  await server.close();
});

const SIGN_IN =
  'mutation ($input: SignInInput!) { signIn(input: $input) { account { id email } userErrors { field message code } } }';
const SIGN_UP =
  'mutation ($input: AccountCreateInput!) { accountCreate(input: $input) { accepted userErrors { field message code } } }';
const ME =
  '{ me { id email networks { id } sessions { id agent isCurrent } apiKeys { id name hint isReadOnly lastUsed } } }';

const freshEmail = (): string => `${randomBytes(6).toString('hex')}@example.org`;
const codeOf = (answer: Asked<unknown>): string | undefined =>
  answer.errors?.[0]?.extensions.code ?? /"code":"(\w+)"/.exec(answer.text)?.[1];

interface Me {
  readonly me: {
    readonly id: string;
    readonly email: string;
    readonly sessions: readonly { id: string; agent: string; isCurrent: boolean }[];
    readonly apiKeys: readonly { id: string; name: string; hint: string; isReadOnly: boolean; lastUsed: string }[];
  };
}

/** Everything of an answer that its sender can see, but what differs from one request to the next. */
function seen({ status, headers, text }: Asked<unknown>): object {
  const shown = [...headers].filter(([name]) => !['x-request-id', 'date'].includes(name));
  return { status, text, headers: shown };
}

/** The same account from somewhere else. */
const from = (address: string, someone?: Someone): Someone => ({
  account: '',
  email: '',
  ...someone,
  headers: { ...someone?.headers, 'x-forwarded-for': address },
});

describe('an account', () => {
  it('is made, signed in to, and left again', async () => {
    const email = freshEmail();
    const made = await server.ask<unknown>(null, SIGN_UP, {
      input: { email: email.toUpperCase(), password: PASSWORD },
    });
    expect(made.data).toEqual({ accountCreate: { accepted: true, userErrors: [] } });
    const signedIn = await server.ask<{ signIn: { account: { email: string } } }>(null, SIGN_IN, {
      input: { email, password: PASSWORD },
    });
    expect(signedIn.data.signIn.account.email).toBe(email);
    const cookie = signedIn.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^ambit-session-\d+=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/);
    const someone = {
      account: '',
      email,
      headers: { cookie: cookie.split(';')[0] ?? '', 'user-agent': 'Firefox Linux' },
    };
    const { data } = await server.ask<Me>(someone, ME);
    expect(data.me).toMatchObject({ email, networks: [], sessions: [{ isCurrent: true }], apiKeys: [] });
    const left = await server.ask(someone, 'mutation { signOut(input: {}) { signedOut } }');
    expect(left.headers.get('set-cookie')).toMatch(/=; Path=\/; Expires=Thu, 01 Jan 1970/);
    expect(codeOf(await server.ask(someone, ME))).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['no address', PASSWORD, 'email'],
    ['a@b.example', 'short', 'password'],
    ['a@b.example', 'x'.repeat(129), 'password'],
    ['a.long.name@b.example', 'A.Long.Name@b.example', 'password'],
    ['a.long.name@b.example', 'a.long.name@b.example!', 'password'],
  ])('cannot be made of %j and %j', async (email, password, field) => {
    const answer = await server.ask<unknown>(null, SIGN_UP, { input: { email, password } });
    expect(answer.data).toMatchObject({
      accountCreate: { accepted: null, userErrors: [{ field, code: 'BAD_INPUT' }] },
    });
  });

  it('opens by the password however its characters are composed', async () => {
    const email = freshEmail();
    await server.services.accounts.create(email, 'un été à la plage'.normalize('NFD'));
    const input = { email, password: 'un été à la plage'.normalize('NFC') };
    expect((await server.ask<unknown>(null, SIGN_IN, { input })).data).toMatchObject({ signIn: { userErrors: [] } });
  });

  it('is kept without its secrets', async () => {
    const someone = await server.addAccount();
    const session = await server.signIn(someone);
    const secrets = [
      PASSWORD,
      someone.headers['authorization']?.slice('Bearer '.length),
      session.headers['cookie']?.split('=')[1],
    ];
    const kept = await server.graph.administer(
      'MATCH (a:Account {id: $id}) OPTIONAL MATCH (a)--(n) RETURN properties(a) AS a, collect(properties(n)) AS n',
      { id: someone.account },
    );
    const text = JSON.stringify(kept);
    expect(text).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    for (const secret of secrets) {
      expect(secret?.length).toBeGreaterThan(20);
      expect(text).not.toContain(secret);
    }
  });
});

describe('whether an address has an account', () => {
  it('is not told by signing up', async () => {
    const known = await server.addAccount();
    const [again, anew] = [
      await server.ask(null, SIGN_UP, { input: { email: known.email, password: 'another long password' } }),
      await server.ask(null, SIGN_UP, { input: { email: freshEmail(), password: 'another long password' } }),
    ];
    expect(seen(again)).toEqual(seen(anew));
    const input = { email: known.email, password: 'another long password' };
    expect(codeOf(await server.ask(null, SIGN_IN, { input }))).toBe('BAD_INPUT');
  });

  it('is not told by signing in, nor by how often one may try', async () => {
    const known = await server.addAccount();
    const unknown = freshEmail();
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      const wrong = 'a wrong long password';
      const answers = [
        await server.ask(from(`${freshPrefix()}::1`), SIGN_IN, { input: { email: known.email, password: wrong } }),
        await server.ask(from(`${freshPrefix()}::2`), SIGN_IN, { input: { email: unknown, password: wrong } }),
      ];
      expect(seen(answers[0] as Asked<unknown>)).toEqual(seen(answers[1] as Asked<unknown>));
      expect(codeOf(answers[0] as Asked<unknown>)).toBe(attempt > 10 ? 'LIMIT_EXCEEDED' : 'BAD_INPUT');
    }
    // From a new process, with the right password, and from another address.
    const origin = { address: `${freshPrefix()}::3`, agent: '' };
    await expect(
      new AccountService(server.graph).signIn({ email: known.email, password: PASSWORD }, origin),
    ).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
    const later = new AccountService(server.graph, () => new Date(Date.now() + 16 * 60_000));
    await expect(later.signIn({ email: known.email, password: PASSWORD }, origin)).resolves.toMatchObject({
      account: known.account,
    });
  });
});

describe('attempts from one address', () => {
  it('are counted over all accounts', async () => {
    // Whoever has one of a /64 has all of them.
    const prefix = freshPrefix();
    const limited = new AccountService(server.graph);
    const attempts = await Promise.all(
      Array.from({ length: 55 }, (_, index) =>
        limited
          .signIn({ email: freshEmail(), password: 'x' }, { address: `${prefix}::${index}`, agent: '' })
          .then(() => 'in')
          .catch((error: { code: string }) => error.code),
      ),
    );
    expect(attempts.filter((code) => code === 'BAD_INPUT')).toHaveLength(50);
    expect(attempts.filter((code) => code === 'LIMIT_EXCEEDED')).toHaveLength(5);
  }, 60_000);
});

describe('what has ended', () => {
  it('is swept away, whether or not anybody signs in, and counts that have not ended stay', async () => {
    const [email, address] = [freshEmail(), `${freshPrefix()}::7`];
    const at = (minutes: number): AccountService =>
      new AccountService(server.graph, () => new Date(Date.now() + minutes * 60_000));
    const attempt = (minutes: number): Promise<unknown> =>
      at(minutes)
        .signIn({ email, password: 'x' }, { address, agent: '' })
        .catch((error: { code: string }) => error.code);
    for (let n = 0; n < 11; n += 1) await attempt(0);
    const code = await at(0).invite(1);
    const keys = [`password ${hashOfSecret(email)}`, `address ${hashOfSecret(addressPrefix(address))}`];
    const left = async (): Promise<unknown> =>
      (
        await server.graph.administer(
          `RETURN COUNT { MATCH (r:RateLimit) WHERE r.key IN $keys } AS counts,
             COUNT { MATCH (:Invitation {hash: $hash}) } AS invitations`,
          { keys, hash: hashOfSecret(code) },
        )
      )[0];
    const inMinutes = (minutes: number): Date => new Date(Date.now() + minutes * 60_000);
    await at(10).sweep(inMinutes(10));
    expect(await left()).toEqual({ counts: 2, invitations: 1 });
    expect(await attempt(10)).toBe('LIMIT_EXCEEDED');
    await at(16).sweep(inMinutes(16));
    expect(await left()).toEqual({ counts: 0, invitations: 1 });
    expect(await attempt(16)).toBe('BAD_INPUT');
    await at(0).sweep(inMinutes(25 * 60));
    expect(await left()).toEqual({ counts: 0, invitations: 0 });
  });
});

describe('a session', () => {
  it('ends with a change of the password, but for the one that changes it', async () => {
    const someone = await server.addAccount();
    const [here, there] = [await server.signIn(someone), await server.signIn(someone)];
    const change = (oldPassword: string): Promise<Asked<unknown>> =>
      server.ask(
        here,
        'mutation ($input: PasswordChangeInput!) { passwordChange(input: $input) { userErrors { field code } } }',
        {
          input: { oldPassword, newPassword: 'a new long password' },
        },
      );
    expect((await change('wrong')).data).toEqual({
      passwordChange: { userErrors: [{ field: 'oldPassword', code: 'BAD_INPUT' }] },
    });
    expect((await server.ask(there, ME)).errors).toBeUndefined();
    expect((await change(PASSWORD)).data).toEqual({ passwordChange: { userErrors: [] } });
    expect((await server.ask(here, ME)).errors).toBeUndefined();
    expect(codeOf(await server.ask(there, ME))).toBe('UNAUTHENTICATED');
    const input = { email: someone.email, password: PASSWORD };
    expect(codeOf(await server.ask(null, SIGN_IN, { input }))).toBe('BAD_INPUT');
  });

  it('ends everywhere at once, keys too where that is asked for', async () => {
    const someone = await server.addAccount();
    const [here, there] = [await server.signIn(someone), await server.signIn(someone)];
    const everywhere = (input: string): Promise<Asked<unknown>> =>
      server.ask(here, `mutation { signOutEverywhere(input: ${input}) { signedOut } }`);
    await everywhere('{ stayHere: true }');
    expect((await server.ask(here, ME)).errors).toBeUndefined();
    expect(codeOf(await server.ask(there, ME))).toBe('UNAUTHENTICATED');
    expect((await server.ask(someone, ME)).errors).toBeUndefined();
    await everywhere('{ apiKeys: true }');
    expect(codeOf(await server.ask(here, ME))).toBe('UNAUTHENTICATED');
    expect((await server.ask(someone, ME)).status).toBe(401);
  });

  it('of another account cannot be ended', async () => {
    const [one, other] = [await server.addAccount(), await server.addAccount()];
    const session = await server.signIn(other);
    const { data } = await server.ask<Me>(session, ME);
    const answer = await server.ask(
      await server.signIn(one),
      'mutation ($id: ID!) { signOut(input: { session: $id }) { signedOut userErrors { code } } }',
      { id: data.me.sessions[0]?.id },
    );
    expect(answer.data).toEqual({ signOut: { signedOut: null, userErrors: [{ code: 'NOT_FOUND' }] } });
    expect((await server.ask(session, ME)).errors).toBeUndefined();
  });

  it('ends by itself after a month, and after a week without use', async () => {
    const someone = await server.addAccount();
    const at = (days: number): AccountService =>
      new AccountService(server.graph, () => new Date(Date.now() + days * 86_400_000));
    const { secret } = await at(0).sessions.start(someone.account, '');
    expect(await at(6).sessions.find(secret)).toBeDefined();
    expect(await at(12).sessions.find(secret)).toBeDefined();
    expect(await at(20).sessions.find(secret)).toBeUndefined();
    for (const day of [18, 24, 29]) expect(await at(day).sessions.find(secret)).toBeDefined();
    expect(await at(31).sessions.find(secret)).toBeUndefined();
  });

  it('is no use to a page of another origin, which cannot sign anybody in either', async () => {
    const session = await server.signIn(await server.addAccount());
    for (const who of [session, null]) {
      const response = await server.fetch(who, '/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
        body: JSON.stringify({ query: ME }),
      });
      expect(response.status).toBe(403);
    }
  });
});

describe('a forged', () => {
  it('session or key opens nothing: ids, hashes, prefixes and what is nearly right', async () => {
    const someone = await server.addAccount();
    const session = await server.signIn(someone);
    const { data } = await server.ask<Me>(session, ME);
    const key = someone.headers['authorization']?.slice('Bearer '.length) ?? '';
    const [name = '', secret = ''] = (session.headers['cookie'] ?? '').split('=');
    const nearly = (text: string): string => `${text.slice(0, -1)}${text.endsWith('A') ? 'B' : 'A'}`;
    const none = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.';
    const forged = [
      ...[data.me.sessions[0]?.id ?? '', hashOfSecret(secret), nearly(secret), key, '', '%00', someone.account].map(
        (value) => ({ cookie: `${name}=${value}` }),
      ),
      { cookie: `${name}x=${secret}` },
      ...[data.me.apiKeys[0]?.id ?? '', hashOfSecret(key), nearly(key), secret, 'ambit_', `${key}x`, none].flatMap(
        (value) => [{ authorization: `Bearer ${value}` }, { authorization: value }],
      ),
      { authorization: `Basic ${Buffer.from(`${someone.email}:${PASSWORD}`).toString('base64')}` },
      // The header decides alone: a right cookie beside it is no use.
      { authorization: `Bearer ${nearly(key)}`, ...session.headers },
    ];
    for (const headers of forged) {
      const answer = await server.ask<unknown>({ ...someone, headers }, ME);
      expect([headers, codeOf(answer)]).toEqual([headers, 'UNAUTHENTICATED']);
      expect(answer.text).not.toContain(someone.email);
    }
    expect((await server.ask(session, ME)).errors).toBeUndefined();
  });
});

describe('an API key', () => {
  const CREATE =
    'mutation ($input: ApiKeyCreateInput!) { apiKeyCreate(input: $input) { secret apiKey { id hint } userErrors { field code } } }';
  interface Created {
    readonly apiKeyCreate: { readonly secret: string; readonly apiKey: { readonly id: string; readonly hint: string } };
  }

  it('is named, shown once, dated by its last use, and revoked', async () => {
    const session = await server.signIn(await server.addAccount());
    const { data } = await server.ask<Created>(session, CREATE, { input: { name: 'Notebook' } });
    const { secret, apiKey } = data.apiKeyCreate;
    expect(secret).toMatch(/^ambit_[\w-]{43}$/);
    const program: Someone = { ...session, headers: { authorization: `Bearer ${secret}` } };
    const shown = await server.ask<Me>(program, ME);
    expect(shown.text).not.toContain(secret);
    expect(shown.data.me.apiKeys[0]).toMatchObject({ name: 'Notebook', hint: secret.slice(0, 10), isReadOnly: true });
    const today = new Date().toISOString().slice(0, 10);
    expect((await server.ask<Me>(session, ME)).data.me.apiKeys[0]?.lastUsed).toBe(today);
    await server.ask(session, 'mutation ($id: ID!) { apiKeyRevoke(input: { id: $id }) { revokedId } }', {
      id: apiKey.id,
    });
    expect((await server.ask(program, ME)).status).toBe(401);
  });

  it('that may only read changes nothing, and none gives out others', async () => {
    const reader = await server.addAccount({ isReadOnly: true });
    const create = 'mutation { networkCreate(input: { name: "N" }) { network { id } } }';
    expect(codeOf(await server.ask(reader, create))).toBe('FORBIDDEN');
    expect((await server.fetch(reader, '/imports', { method: 'POST', body: 'x' })).status).toBe(403);
    const writer = await server.addAccount();
    expect((await server.ask(writer, create)).errors).toBeUndefined();
    expect(codeOf(await server.ask(writer, CREATE, { input: { name: 'more' } }))).toBe('FORBIDDEN');
  });

  it('ends by itself where that was said', async () => {
    const { account } = await server.addAccount();
    const at = (days: number): AccountService =>
      new AccountService(server.graph, () => new Date(Date.now() + days * 86_400_000));
    const until = new Date(Date.now() + 86_400_000);
    const { secret } = await at(0).keys.create(account, { name: 'n', isReadOnly: true, until });
    expect(await at(0.5).keys.find(secret)).toMatchObject({ accountId: account, isReadOnly: true });
    expect(await at(2).keys.find(secret)).toBeUndefined();
  });
});

describe('signing up by invitation', () => {
  it('takes one for each account, once', async () => {
    const invited = await startAccountServer({ signUp: 'invite' });
    try {
      const signUp = async (invitation: string | null): Promise<unknown> =>
        codeOf(await invited.ask(null, SIGN_UP, { input: { email: freshEmail(), password: PASSWORD, invitation } }));
      const code = await invited.services.accounts.invite(1);
      expect([await signUp(null), await signUp('invite_x'), await signUp(code), await signUp(code)]).toEqual([
        'BAD_INPUT',
        'BAD_INPUT',
        undefined,
        'BAD_INPUT',
      ]);
    } finally {
      await invited.close();
    }
  });

  it('takes it once where two come with it at the same time, and has no use for it after', async () => {
    const invited = await startAccountServer({ signUp: 'invite' });
    try {
      const code = await invited.services.accounts.invite(1);
      const answers = await Promise.all(
        Array.from({ length: 6 }, async () => {
          const input = { email: freshEmail(), password: PASSWORD, invitation: code };
          return codeOf(await invited.ask(null, SIGN_UP, { input }));
        }),
      );
      expect(answers.filter((answer) => answer === undefined)).toHaveLength(1);
      expect(answers.filter((answer) => answer === 'BAD_INPUT')).toHaveLength(5);
    } finally {
      await invited.close();
    }
  });

  it('is not possible where it is closed', async () => {
    const closed = await startAccountServer({ signUp: 'closed' });
    try {
      const answer = await closed.ask(null, SIGN_UP, { input: { email: freshEmail(), password: PASSWORD } });
      expect(codeOf(answer)).toBe('FORBIDDEN');
    } finally {
      await closed.close();
    }
  });
});
