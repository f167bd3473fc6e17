import { describe, expect, it } from '@jest/globals';
import { baseOf, baseOfNetwork, networkOfBase } from '../../../src/web/app/network-address.ts';
import { dayAfter } from '../../../src/web/outside-audit/day-after.ts';

const ID = '3f0c2c1e-6d1b-4c52-9c0e-1f1c6d3a9b77';

describe('the address of a network that somebody else shows', () => {
  it('names the network, whatever view stands behind it', () => {
    for (const view of ['', '/', '/map', '/people']) {
      expect(networkOfBase(baseOf(`${baseOfNetwork(ID)}${view}`))).toBe(ID);
    }
  });

  it('is none of one’s own views', () => {
    for (const path of ['/', '/map', '/networks', '/networks/', '/outside-audit']) {
      expect([path, baseOf(path), networkOfBase(baseOf(path))]).toEqual([path, '', null]);
    }
  });
});

describe('the last day of an audit', () => {
  it('is counted in days of UTC, over the end of a month and a year', () => {
    expect(dayAfter(0, new Date('2026-12-31T23:59:00-05:00'))).toBe('2027-01-01');
    expect(dayAfter(30, new Date('2026-12-15T10:00:00Z'))).toBe('2027-01-14');
  });
});
