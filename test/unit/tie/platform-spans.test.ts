import { describe, expect, test } from '@jest/globals';
import { dayOfDate } from '../../../src/calendar.ts';
import { networkAt } from '../../../src/alignment/replay/network-at.ts';
import type { NetworkInputs, TieInput } from '../../../src/alignment/calculator/inputs.type.ts';
import { isThere } from '../../../src/tie/platform-ends.ts';
import { platformSpans } from '../../../src/tie/platform-spans.ts';

describe('the platforms of a tie', () => {
  test('each have the days that their own sources tell', () => {
    expect(
      platformSpans([
        { origin: 'linkedin', platforms: ['LINKEDIN'], since: '2015-03-01' },
        { origin: 'facebook', platforms: ['FACEBOOK'], since: '2010-06-01' },
        { origin: 'facebook', platforms: ['FACEBOOK'], since: '2010-06-01', until: '2020-01-01', gone: true },
        { origin: 'circles', platforms: ['GOOGLE_PLUS'] },
        { origin: 'hand', strength: 0.5 },
      ]),
    ).toEqual([
      { platform: 'FACEBOOK', from: dayOfDate('2010-06-01'), to: dayOfDate('2020-01-01') },
      { platform: 'GOOGLE_PLUS', from: null, to: null },
      { platform: 'LINKEDIN', from: dayOfDate('2015-03-01'), to: null },
    ]);
  });

  test('go on where one of two sources there still shows the tie', () => {
    const [span] = platformSpans([
      { origin: 'a', platforms: ['LINKEDIN'], since: '2015-03-01', until: '2020-01-01', gone: true },
      { origin: 'b', platforms: ['LINKEDIN'], since: '2012-03-01' },
    ]);
    expect(span).toEqual({ platform: 'LINKEDIN', from: dayOfDate('2012-03-01'), to: null });
  });

  test('end with their platform', () => {
    expect(isThere('GOOGLE_PLUS', dayOfDate('2019-04-01'))).toBe(true);
    expect(isThere('GOOGLE_PLUS', dayOfDate('2019-04-02'))).toBe(false);
    expect(isThere('LINKEDIN', dayOfDate('2030-01-01'))).toBe(true);
  });
});

const tie = (since: string | null, until: string | null, platforms: readonly string[]): TieInput => ({
  declared: null,
  strengthDays: null,
  strengthValues: null,
  estimate: 0.2,
  since: since === null ? null : dayOfDate(since),
  until: until === null ? null : dayOfDate(until),
  contact: null,
  contactDays: null,
  kin: false,
  inferred: false,
  private: false,
  platforms,
});
const worker = (id: string, sector: string | null, to: string | null = null, next: string | null = null) => ({
  id,
  placeKey: null,
  known: [],
  knownDays: null,
  positions: [
    { sector, from: null, to: to === null ? null : dayOfDate(to) },
    ...(next === null || to === null ? [] : [{ sector: next, from: dayOfDate(to), to: null }]),
  ].map((position) => ({
    ...position,
    sectorParent: null,
    occupation: null,
    rank: null,
    organization: null,
    primary: false,
  })),
  expertise: [],
});

test('a network at a moment tells platforms, what they share, and sectors as they were then', () => {
  const persons = [worker('a', '64', '2020-01-01', '62'), worker('b', '65'), worker('c', null), worker('d', '64')];
  const inputs: NetworkInputs = {
    tiesComplete: false,
    persons,
    egoTies: new Map([
      ['a', tie('2010-01-01', null, ['FACEBOOK', 'LINKEDIN'])],
      ['b', tie(null, null, ['VIADEO'])],
      ['c', tie(null, '2019-06-01', ['LINKEDIN'])],
      ['d', tie('2021-01-01', null, ['LINKEDIN'])],
    ]),
    otherTies: [],
    interactions: [],
  };
  const sources = {
    persons: new Map(persons.map((person) => [person.id, person])),
    spans: new Map([
      [
        'a',
        [
          { platform: 'FACEBOOK', from: dayOfDate('2018-01-01'), to: null },
          { platform: 'LINKEDIN', from: dayOfDate('2010-01-01'), to: null },
        ],
      ],
    ]),
  };
  const at = (day: string, since: string | null = null) =>
    networkAt(inputs, sources, new Date(day), since === null ? null : new Date(since));
  expect(at('2016-06-01')).toMatchObject({
    contacts: 3,
    platforms: [
      { platform: 'LINKEDIN', contacts: 2 },
      { platform: 'VIADEO', contacts: 1 },
    ],
    overlaps: [],
    sectors: [{ section: 'K', contacts: 2 }],
    sectorUnknown: 1,
  });
  expect(at('2022-01-01', '2016-06-01')).toMatchObject({
    contacts: 3,
    platforms: [
      { platform: 'FACEBOOK', contacts: 1 },
      { platform: 'LINKEDIN', contacts: 2 },
    ],
    overlaps: [{ platforms: ['FACEBOOK', 'LINKEDIN'], contacts: 1 }],
    sectors: [
      { section: 'K', contacts: 2 },
      { section: 'J', contacts: 1 },
    ],
    sectorUnknown: 0,
    begun: 1,
    ended: 1,
  });
});
