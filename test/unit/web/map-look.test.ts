import { describe, expect, it } from '@jest/globals';
import { type Platform, PLATFORMS } from '../../../src/domain.ts';
import { type GroupWords, groupsOf } from '../../../src/web/map/map-groups.ts';
import { isShown, type MapLook, sizeOf } from '../../../src/web/map/map-look.ts';
import { dateOf, dayOf, isThere, monthsBack, monthsSince, presenceOf } from '../../../src/web/map/map-time.ts';
import { ALL, madeUpMap } from './made-up-map.ts';

const map = madeUpMap();
const shown = (look: Partial<MapLook>) =>
  map.persons.names.filter((_, person) => isShown(map, person, { ...ALL, ...look }));
const NAMES = Object.fromEntries(PLATFORMS.map((each) => [each, each])) as Record<Platform, string>;
const words: GroupWords = {
  platform: { ...NAMES, LINKEDIN: 'LinkedIn', FACEBOOK: 'Facebook' },
  both: 'On both',
  only: (platform) => `${platform} only`,
  others: 'Others',
  notKnown: 'Not known',
  noCommunity: 'In none',
  degrees: ['Contacts', 'Contacts’ contacts', 'Known of'],
  percent: (share) => `${Math.round(100 * share)} %`,
};
const groups = (look: Partial<MapLook>, of = map) => {
  const grouped = groupsOf(of, { ...ALL, ...look }, words);
  return of.persons.names.map((name, person) => [name, grouped.groups[grouped.of[person] ?? -1]?.name]);
};

describe('the filters of the map', () => {
  it.each([
    ['a platform', { platform: 'LINKEDIN' }, ['Ada', 'Bo']],
    ['two platforms laid over each other', { platform: 'LINKEDIN', over: 'FACEBOOK' }, ['Ada', 'Bo', 'Cy']],
    ['a sector', { section: 'C' }, ['Ada', 'Bo', 'Ed']],
    ['a strength', { strength: 0.36 }, ['Ada']],
    ['a freshness', { freshness: 0.25 }, ['Ada', 'Bo']],
    ['a fit to the goal', { fit: 0.5 }, ['Bo', 'Cy', 'Di', 'Ed']],
    ['contacts’ contacts', { degree: '2' }, ['Di']],
    ['who is merely known of', { degree: '0' }, ['Ed']],
  ] as const)('leave, by %s, whom it fits', (_by, look, names) => {
    expect(shown(look)).toEqual(names);
  });

  it('leave everybody where none is set, also of whom nothing is known', () => {
    expect(shown({})).toHaveLength(5);
  });
});

describe('the groups of the map', () => {
  it('are the communities by their names', () => {
    expect(groups({})).toEqual([
      ['Ada', 'Choir'],
      ['Bo', 'Choir'],
      ['Cy', 'Works'],
      ['Di', 'In none'],
      ['Ed', 'In none'],
    ]);
  });

  it('begin with the sectors of most persons, not with the first letters', () => {
    const sections = [...'ABCDEFGHH'];
    const many = madeUpMap({
      sectors: [...'ABCDEFGH'].map((code) => ({ code, label: code })),
      persons: { ...map.persons, ids: sections, names: sections, sections },
    });
    const grouped = groupsOf(many, { ...ALL, colour: 'sector' }, words);
    expect(grouped.groups[0]?.name).toBe('H');
    expect(grouped.groups.at(-2)?.name).toBe('Others');
    expect(grouped.of[0]).toBe(1);
    expect(groups({ colour: 'sector' }, many).filter(([, group]) => group === 'Others')).toHaveLength(1);
  });

  it('tell two platforms and their overlap apart', () => {
    expect(groups({ platform: 'LINKEDIN', over: 'FACEBOOK' }).slice(0, 3)).toEqual([
      ['Ada', 'LinkedIn only'],
      ['Bo', 'On both'],
      ['Cy', 'Facebook only'],
    ]);
  });

  it('are steps of a scale for what is a share, and unknown is not the lowest step', () => {
    expect(groups({ colour: 'freshness' }).map(([, group]) => group)).toEqual([
      '80 % – 100 %',
      '20 % – 40 %',
      '20 % – 40 %',
      'Not known',
      'Not known',
    ]);
  });
});

describe('the size of a person on the map', () => {
  it('grows with what was chosen', () => {
    const of = (size: MapLook['size'], person: number) => sizeOf(map, person, { ...ALL, size }, (at) => 10 * at);
    expect(of('strength', 0)).toBeGreaterThan(of('strength', 1));
    expect(of('platforms', 1)).toBeGreaterThan(of('platforms', 0));
    expect(of('ties', 3)).toBeGreaterThan(of('ties', 1));
    expect(of('degree', 0)).toBeGreaterThan(of('degree', 3));
    expect(of('same', 0)).toBe(of('same', 4));
  });
});

describe('the time of the map', () => {
  const whoIsThere = (shown: typeof map, day: number | null): readonly string[] => {
    const { persons, today } = presenceOf(shown);
    return shown.persons.names.filter((_, person) => isThere(persons[person], day, today));
  };
  const there = (day: number | null) => whoIsThere(map, day);

  it('lets contacts appear as their ties began, and who has no date always', () => {
    expect(there(900)).toEqual(['Cy', 'Ed']);
    expect(there(1000)).toEqual(['Ada', 'Cy', 'Ed']);
    expect(there(null)).toHaveLength(5);
  });

  it('lets a contact’s contact appear with the first contact that is there and knows them', () => {
    // Bo has known Di since day 1500, but came only on day 2000.
    expect(there(1999)).not.toContain('Di');
    expect(there(2000)).toContain('Di');
  });

  it('draws a tie once it began and both ends are there', () => {
    const { ties, first } = presenceOf(map);
    expect(ties.map(({ from }) => from)).toEqual([3000, 2000]);
    expect(first).toBe(1000);
  });

  it('lets contacts and ties go as they ended, and keeps a former contact whom another contact knows', () => {
    const ended = madeUpMap({
      persons: {
        ...map.persons,
        degrees: [null, 1, 1, 2, null],
        sinceDays: [1000, 2000, null, 500, 700],
        untilDays: [4000, null, null, 900, 800],
      },
      ties: { ...map.ties, untilDays: [3500, null] },
    });
    const days = [600, 850, 1999, 2000, 4000, null];
    expect(days.map((day) => whoIsThere(ended, day).join(' '))).toEqual([
      'Cy Di', // Ed is no contact yet
      'Cy Di Ed', // no contact any more, but somebody who fits the goal and is known of
      'Ada Cy Ed', // Di is no contact any more …
      'Ada Bo Cy Di Ed', // … but Bo came, who knows Di
      'Bo Cy Di Ed',
      'Bo Cy Di Ed',
    ]);
    const { ties, today } = presenceOf(ended);
    expect([3200, 3500, null].map((day) => isThere(ties[0], day, today))).toEqual([true, false, false]);
  });

  it('counts months and days', () => {
    const now = new Date('2026-11-23T12:00:00Z');
    expect(monthsBack(now, 11)).toBe('2025-12-01');
    expect(monthsSince(dayOf(monthsBack(now, 40)), now)).toBe(40);
    expect(dateOf(dayOf('2020-02-29'))).toBe('2020-02-29');
  });
});
