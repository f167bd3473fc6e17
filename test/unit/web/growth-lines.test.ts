import { describe, expect, it } from '@jest/globals';
import {
  type NetworkMoment,
  platformLines,
  sectorLines,
  sharedThenAndNow,
} from '../../../src/web/history/growth-lines.ts';

const WORDS = {
  total: 'All',
  platform: { LINKEDIN: 'LinkedIn', FACEBOOK: 'Facebook', GOOGLE_PLUS: 'Google+' } as never,
  closed: (platform: string, on: string) => `${platform} until ${on}`,
  otherSectors: 'Others',
  sectorUnknown: 'Unknown',
  day: String,
};
const CLOSED = '2019-04-02';

function moment(at: string, changes: Partial<NetworkMoment>): NetworkMoment {
  return {
    at: `${at}T00:00:00.000Z`,
    contacts: 0,
    begun: 0,
    ended: 0,
    ties: 0,
    platforms: [],
    overlaps: [],
    sectors: [],
    sectorUnknown: 0,
    ...changes,
  };
}
const sector = (code: string, contacts: number) => ({ sector: { code, label: `Sector ${code}` }, contacts });

describe('the growth of a network', () => {
  const linkedin = (contacts: number) => ({ platform: 'LINKEDIN', contacts, closedOn: null }) as const;
  const plus = (contacts: number) => ({ platform: 'GOOGLE_PLUS', contacts, closedOn: CLOSED }) as const;

  it('ends the line of a platform that is no more on its last day, and begins that of another at nothing', () => {
    const lines = platformLines(
      [
        moment('2018-01-01', { contacts: 4, platforms: [plus(4)] }),
        moment('2019-01-01', { contacts: 6, platforms: [plus(5), linkedin(1)] }),
        moment('2020-01-01', { contacts: 7, platforms: [linkedin(2)] }),
      ],
      WORDS,
    );
    expect(lines.map(({ name, points, end }) => [name, points.map(({ value }) => value), end?.at])).toEqual([
      ['All', [4, 6, 7], undefined],
      [`Google+ until ${CLOSED}`, [4, 5, null], CLOSED],
      ['LinkedIn', [0, 1, 2], undefined],
    ]);
  });

  it('names the five largest sectors of today, adds the others up, and says how many are not known', () => {
    const all = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const lines = sectorLines(
      [
        moment('2020-01-01', { sectors: [sector('A', 9)], sectorUnknown: 3 }),
        moment('2021-01-01', { sectors: all.map((code, at) => sector(code, at + 1)), sectorUnknown: 0 }),
      ],
      WORDS,
    );
    expect(lines.map(({ name, aside, points }) => [name, aside, points.map(({ value }) => value)])).toEqual([
      ['Sector G', undefined, [0, 7]],
      ['Sector F', undefined, [0, 6]],
      ['Sector E', undefined, [0, 5]],
      ['Sector D', undefined, [0, 4]],
      ['Sector C', undefined, [0, 3]],
      ['Others', 'rest', [9, 3]],
      ['Unknown', 'unknown', [3, 0]],
    ]);
  });

  it('says whom two platforms shared then and share now, and since when one of them is no more', () => {
    const shared = (one: string, other: string, contacts: number) =>
      ({ platforms: [one, other], contacts }) as NetworkMoment['overlaps'][number];
    const history = [
      moment('2018-01-01', {
        platforms: [plus(4), linkedin(4)],
        overlaps: [shared('GOOGLE_PLUS', 'LINKEDIN', 3), shared('FACEBOOK', 'LINKEDIN', 1)],
      }),
      moment('2020-01-01', { platforms: [linkedin(2)], overlaps: [shared('FACEBOOK', 'LINKEDIN', 2)] }),
    ];
    expect(sharedThenAndNow(history)).toEqual([
      { platforms: ['FACEBOOK', 'LINKEDIN'], then: 1, now: 2, closedOn: null },
      { platforms: ['GOOGLE_PLUS', 'LINKEDIN'], then: 3, now: null, closedOn: CLOSED },
    ]);
  });
});
