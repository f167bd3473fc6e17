import { describe, expect, test } from '@jest/globals';
import type { AmbitFile, AmbitInteraction, AmbitPerson, AmbitTie } from '../../support/reference/ambit-file.ts';
import { attention, contacts, friendTiesKnown, networkAt } from '../../support/reference/network-at.ts';
import type { TieAt } from '../../support/reference/tie-at.ts';

const AT = new Date('2026-06-15T13:30:00Z');

describe('strength', () => {
  test.each<[string, Partial<AmbitTie>, Partial<AmbitFile>, number | null]>([
    ['declared wins over evidence', { strength: 0.3, platforms: ['FACEBOOK'] }, {}, 0.3],
    ['declared 0 is a strength', { strength: 0 }, {}, 0],
    ['nothing is null', {}, {}, null],
    ['one platform', { platforms: ['LINKEDIN'] }, {}, 0.1],
    ['Facebook counts more', { platforms: ['FACEBOOK', 'XING'] }, {}, 1 - 0.84 * 0.9],
    ['an address book without a phone', { platforms: ['APPLE'] }, {}, 0.1],
    ['an address book with a phone', { platforms: ['APPLE'] }, { persons: [who('p', { phones: ['+33'] })] }, 0.16],
    ['a meeting today: n = 2.5', {}, { interactions: [met('2026-06-15T09:00:00Z')] }, 0.8 * (1 - 2 ** -0.625)],
    ['half a year ago it counts half', {}, { interactions: [met('2025-12-17T23:59:00Z')] }, 0.8 * (1 - 2 ** -0.3125)],
    ['after `at` it is ignored', {}, { interactions: [met('2026-06-15T13:30:01Z')] }, null],
    [
      'platform and interaction together',
      { platforms: ['OTHER'] },
      { interactions: [met('2026-06-15T09:00:00Z', 'REACTION')] },
      1 - 0.9 * (1 - 0.8 * (1 - 2 ** -0.05)),
    ],
  ])('%s', (_, tie, file, expected) => {
    const sigma = only({ ...tie }, file)?.sigma;
    if (expected === null) expect(sigma).toBeNull();
    else expect(sigma).toBeCloseTo(expected, 12);
  });

  test('is verified when declared or resting on an interaction', () => {
    expect(only({ strength: 0.1 })?.verified).toBe(true);
    expect(only({}, { interactions: [met('2001-01-01T00:00:00Z')] })?.verified).toBe(true);
    expect(only({ platforms: ['LINKEDIN'] })?.verified).toBe(false);
    expect(only({}, { interactions: [met('2026-06-16T00:00:00Z')] })?.verified).toBe(false);
  });

  test('an inferred tie is .04 evidence and, alone, inferred only', () => {
    const file = network([{ a: 'ego', b: 'p' }], {});
    const [stated] = networkAt(file, { at: AT, inferred: [['p', 'ego']] }).ties;
    expect(stated).toMatchObject({ sigma: expect.closeTo(0.04, 12), inferredOnly: false, verified: false });
    const [inferred] = networkAt(network([], {}), { at: AT, inferred: [['p', 'q']] }).ties;
    expect(inferred).toMatchObject({ sigma: expect.closeTo(0.04, 12), inferredOnly: true, verified: false });
  });
});

describe('freshness', () => {
  test.each<[string, Partial<AmbitTie>, AmbitInteraction[], number]>([
    ['today', { lastContact: '2026-06-15' }, [], 1],
    ['180 days halve it', { lastContact: '2025-12-17' }, [], 0.2 + 0.8 / 2],
    ['720 days for kin', { lastContact: '2024-06-25', kinds: ['KIN', 'FRIEND'] }, [], 0.2 + 0.8 / 2],
    ['the later of last contact and interaction', { lastContact: '2020-01-01' }, [met('2026-06-15T00:00:00Z')], 1],
    ['a last contact after `at` is ignored', { lastContact: '2026-06-16', since: '2026-06-15' }, [], 1],
    ['else since, at most a year', { since: '2001-01-01' }, [], 0.2 + 0.8 * 2 ** (-365 / 180)],
    ['else a year', {}, [], 0.2 + 0.8 * 2 ** (-365 / 180)],
  ])('%s', (_, tie, interactions, phi) => {
    expect(only(tie, { interactions })?.phi).toBeCloseTo(phi, 12);
  });
});

describe('time', () => {
  test.each<[string, Partial<AmbitTie>, number]>([
    ['begins on the day of `at`', { since: '2026-06-15' }, 1],
    ['begins a day later', { since: '2026-06-16' }, 0],
    ['ends a day later', { until: '2026-06-16' }, 1],
    ['ends on the day of `at`', { until: '2026-06-15' }, 0],
  ])('a tie that %s', (_, tie, count) => {
    expect(contacts(networkAt(network([{ a: 'p', b: 'ego', ...tie }], {}), { at: AT }))).toHaveLength(count);
  });
});

describe('attention', () => {
  const ties: AmbitTie[] = [
    { a: 'ego', b: 'p' },
    { a: 'ego', b: 'q', private: true },
  ];
  const share = (interactions: AmbitInteraction[]): unknown => [
    ...attention(networkAt(network(ties, { interactions }), { at: AT })).values(),
  ];

  test('is the minutes, shared by those present, within 365 days up to `at`', () => {
    const both = { ...met('2026-01-01T00:00:00Z'), with: ['p', 'q'], minutes: 60 };
    const first = { ...met('2025-06-15T13:30:01Z'), minutes: 5 };
    const tooEarly = { ...met('2025-06-15T13:30:00Z'), minutes: 700 };
    const tooLate = { ...met('2026-06-15T13:30:00.001Z'), minutes: 900 };
    expect(share([both, first, tooEarly, tooLate])).toEqual([35, 30]);
  });

  test('is 1 for all where no open contact has minutes', () => {
    expect(share([{ ...met('2026-01-01T00:00:00Z'), with: ['q'], minutes: 60 }])).toEqual([1, 1]);
    expect(share([met('2026-01-01T00:00:00Z')])).toEqual([1, 1]);
  });
});

describe('friend ties', () => {
  const ids = Array.from({ length: 21 }, (_, index) => `c${index}`);
  const known = (count: number, more: Partial<AmbitFile>, inferred: [string, string][] = []): boolean => {
    const ties = ids.slice(0, count).map((id) => ({ a: 'ego', b: id }));
    const file = network([...ties, ...(more.ties ?? [])], { persons: [...ids, 'z'].map((id) => who(id)) });
    return friendTiesKnown(networkAt({ ...file, tiesComplete: more.tiesComplete ?? false }, { at: AT, inferred }));
  };

  test('are known from 5 % of the contacts on, with or without strength', () => {
    expect(known(20, { ties: [{ a: 'c3', b: 'z' }] })).toBe(true);
    expect(known(21, { ties: [{ a: 'c3', b: 'z' }] })).toBe(false);
    expect(known(21, { ties: [{ a: 'c3', b: 'c4' }] })).toBe(true);
  });

  test('are known when the network says so, not by inferred or past ties', () => {
    expect(known(20, { tiesComplete: true })).toBe(true);
    expect(known(20, {}, [['c3', 'z']])).toBe(false);
    expect(known(20, { ties: [{ a: 'c3', b: 'z', until: '2026-06-15' }] })).toBe(false);
    expect(known(0, {})).toBe(true);
  });
});

function only(tie: Partial<AmbitTie>, file: Partial<AmbitFile> = {}): TieAt | undefined {
  return networkAt(network([{ a: 'ego', b: 'p', ...tie }], file), { at: AT }).ties[0];
}

function network(ties: readonly AmbitTie[], file: Partial<AmbitFile>): AmbitFile {
  return { ambit: 1, ego: { name: 'Ego' }, persons: [who('p'), who('q')], ties, ...file };
}

function who(id: string, more: Partial<AmbitPerson> = {}): AmbitPerson {
  return { id, name: id, ...more };
}

function met(at: string, channel: AmbitInteraction['channel'] = 'MEETING'): AmbitInteraction {
  return { with: ['p'], at, channel };
}
