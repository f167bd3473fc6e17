import { describe, expect, it } from '@jest/globals';
import { identityKeys, keysToKeep } from '../../../src/identity/identity-keys.ts';
import { ResolutionState, namesFit, type RecordToResolve } from '../../../src/identity/resolve-records.ts';

const LINKEDIN = 'LINKEDIN_CONNECTIONS:LINKEDIN:';
const VCARD = 'VCARD:APPLE:';

function row(
  id: string,
  name: string,
  keys: RecordToResolve['keys'],
  more: Partial<RecordToResolve> = {},
): RecordToResolve {
  const family = more.family ?? LINKEDIN;
  return { recordKey: `${family}${id}`, family, hash: 'h', name, keys, joinsByEmailAlone: false, ...more };
}

/** Resolves rows one after the other; new persons are called p1, p2, … */
function resolveAll(rows: readonly RecordToResolve[], state = new ResolutionState()): string[] {
  let count = 0;
  return rows.map((each) => {
    const { personId, outcome, version } = state.resolve(each, () => `p${++count}`);
    return `${personId} ${outcome} ${version}`;
  });
}

describe('the person of a record', () => {
  it('is the one its own key had before, whatever it says now', () => {
    const before = row('a', 'Ada Lovelace', ['email:a@x.org']);
    const renamed = row('a', 'Countess', ['email:other@x.org'], { hash: 'other' });
    expect(resolveAll([before, before, renamed, renamed])).toEqual([
      'p1 NEW 1',
      'p1 UNCHANGED 1',
      'p1 CHANGED 2',
      'p1 UNCHANGED 2',
    ]);
  });

  it('is the newest version that the graph holds', () => {
    const state = new ResolutionState();
    state.learnRecord(`${LINKEDIN}a`, { version: 3, hash: 'h', personId: 'stored' });
    state.learnRecord(`${LINKEDIN}a`, { version: 2, hash: 'older', personId: 'stored' });
    expect(resolveAll([row('a', 'Ada', [])], state)).toEqual(['stored UNCHANGED 3']);
  });

  it('joins by an identifier or an account, never by a name alone', () => {
    expect(
      resolveAll([
        row('a', 'Ada', ['profile:TWITTER:ada']),
        row('b', 'Somebody Else', ['profile:TWITTER:ada'], { family: VCARD }),
        row('c', 'Ada', [], { family: VCARD }),
      ]),
    ).toEqual(['p1 NEW 1', 'p1 JOINED 1', 'p2 NEW 1']);
  });

  it('joins nobody of another name by the page of their firm or a number that every address book has', () => {
    const page = ['profile:FACEBOOK:acmecorp'] as const;
    expect(
      resolveAll([
        row('a', 'Ada Lovelace', page, { family: VCARD }),
        row('b', 'Bo Beech', page, { family: VCARD }),
        row('c', 'Bo Beech', ['uid:card-1'], { family: VCARD }),
        row('d', 'Cy Cedar', ['uid:card-1'], { family: 'VCARD:OUTLOOK:' }),
        row('e', 'Ada King', page, { family: LINKEDIN }),
      ]),
    ).toEqual(['p1 NEW 1', 'p2 NEW 1', 'p3 NEW 1', 'p4 NEW 1', 'p1 JOINED 1']);
  });

  it('joins by a number from which a list counts its entries only under the same name, or where one says none', () => {
    expect(
      resolveAll([
        row('a', 'Marie Durand', ['uid:5'], { family: VCARD }),
        row('b', 'Marie Martin', ['uid:5'], { family: 'VCARD:OUTLOOK:' }),
        row('c', 'Durand Marie', ['uid:5'], { family: 'GRAPHML:OTHER:' }),
      ]),
    ).toEqual(['p1 NEW 1', 'p2 NEW 1', 'p1 JOINED 1']);
    const [, node] = resolveAll([
      row('a', 'Marie Durand', ['uid:5'], { family: VCARD }),
      row('b', '5', ['uid:5'], { family: 'GRAPHML:OTHER:' }),
    ]);
    expect(node).toBe('p1 JOINED 1');
  });

  it('joins whomever this network itself names, and an account by its number, whatever they are called', () => {
    const own = ['uid:urn:uuid:0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9'] as const;
    const account = ['account:TWITTER:42'] as const;
    expect(
      resolveAll([
        row('a', 'Ada Lovelace', [...own, ...account]),
        row('b', 'Bo Beech', own, { family: VCARD }),
        row('c', 'The Countess Writes', account, { family: 'TWITTER_FOLLOWS:TWITTER:' }),
      ]),
    ).toEqual(['p1 NEW 1', 'p1 JOINED 1', 'p1 JOINED 1']);
  });

  it('joins by e-mail under a similar name of another source only', () => {
    const first = row('a', 'Ada Lovelace', ['email:a@x.org']);
    const join = (name: string, more: Partial<RecordToResolve>): string | undefined =>
      resolveAll([first, row('b', name, ['email:a@x.org'], more)])[1];
    expect(join('Ada King', { family: VCARD })).toBe('p1 JOINED 1');
    expect(join('William King', { family: VCARD })).toBe('p2 NEW 1');
    expect(join('Ada Lovelace', {})).toBe('p2 NEW 1');
    expect(join('William King', { family: 'GRAPHML:OTHER:', joinsByEmailAlone: true })).toBe('p1 JOINED 1');
  });

  it('is a new one where two could be meant', () => {
    const both = [row('a', 'Ada L', ['email:a@x.org']), row('b', 'Ada K', ['email:a@x.org'])];
    expect(resolveAll([...both, row('c', 'Ada', ['email:a@x.org'], { family: VCARD })])[2]).toBe('p3 NEW 1');
  });

  it('is the same in a second file of the same source that shares the account', () => {
    const state = new ResolutionState();
    state.learnPerson('profile:LINKEDIN:ada', { id: 'stored', name: 'Ada', recordKeys: [`${LINKEDIN}old`] });
    expect(resolveAll([row('new', 'Ada', ['profile:LINKEDIN:ada'])], state)).toEqual(['stored JOINED 1']);
  });
});

describe('names that are shared', () => {
  it.each([
    ['Ada Lovelace', 'LOVELACE Ada', true],
    ['Zoé Martin', 'zoe', true],
    ['Ada L', 'Bo L', false],
    ['Ada Lovelace', 'Charles Babbage', false],
    ['', '', false],
    ['Martin Schmidt', 'Marie Schmidt', false],
    ['Paul Schmidt', 'Paula Schmidt', false],
    ['René Schmidt', 'Renée Schmidt', false],
    ['Stefanie Schmidt', 'Stefnaie Weber', true],
    ['Robert Schmidt', 'Bob Weber', true],
    ['J. Schmidt', 'Jean Weber', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(namesFit(a, b)).toBe(expected);
  });
});

describe('identity keys', () => {
  it('are the identifier, the accounts and the own e-mail addresses, the surest first', () => {
    expect(
      identityKeys({
        uid: 'U1',
        profiles: [{ platform: 'TWITTER', accountId: '42', handle: 'Ada' }, { platform: 'FACEBOOK' }],
        emails: [' Ada@X.org ', 'ada@x.org', 'info@x.org', 'no address'],
      }),
    ).toEqual(['uid:U1', 'account:TWITTER:42', 'profile:TWITTER:ada', 'email:ada@x.org']);
  });

  it('tell an account’s number from another’s handle', () => {
    const number = identityKeys({ profiles: [{ platform: 'TWITTER', accountId: '2026' }] });
    const handle = identityKeys({ profiles: [{ platform: 'TWITTER', handle: '2026' }] });
    expect(number.filter((key) => handle.includes(key))).toEqual([]);
  });

  it('keep one key of a profile whose address spells out its handle, and look for both', () => {
    const url = 'https://www.linkedin.com/in/ada';
    const [handle, address] = ['profile:LINKEDIN:ada', `profile:LINKEDIN:${url}`];
    const whole = { profiles: [{ platform: 'LINKEDIN' as const, handle: 'Ada', url }] };
    const addressOnly = { profiles: [{ platform: 'LINKEDIN' as const, url }] };
    for (const record of [whole, addressOnly]) {
      expect(identityKeys(record)).toEqual([handle, address]);
      expect(keysToKeep(record)).toEqual([handle]);
    }
  });

  it('keep an address that says something else, or nothing known, beside the handle', () => {
    for (const url of ['https://www.linkedin.com/in/lovelace', 'https://ada.example/', 'https://x.com/ada']) {
      const keys = ['profile:LINKEDIN:ada', `profile:LINKEDIN:${url}`];
      expect(keysToKeep({ profiles: [{ platform: 'LINKEDIN', handle: 'ada', url }] })).toEqual(
        expect.arrayContaining(keys),
      );
    }
  });
});
