import { describe, expect, it } from '@jest/globals';
import { classifyPosition, LEAST_CONFIDENCE } from '../../../src/taxonomy/classify.ts';
import { expertiseLabel } from '../../../src/taxonomy/expertise.ts';
import { isOccupationCode } from '../../../src/taxonomy/occupation.ts';
import { isSectorCode, sectorAncestors } from '../../../src/taxonomy/sector.ts';
import { HAND_CASES } from './hand-cases.ts';
import { REALISTIC_ROWS } from './realistic-rows.ts';
import { cpuTime } from '../../support/cpu-time.ts';

const ROWS = [...HAND_CASES, ...REALISTIC_ROWS].map(([organization, title]) => ({ organization, title }));

describe('what a company name and a title say', () => {
  it('is looked at in at least 120 cases', () => {
    expect(HAND_CASES.length).toBeGreaterThanOrEqual(120);
  });

  // No it.each: it hands a callback to a case with fewer entries.
  for (const [organization, title, sector, occupation, seniority, expertise] of HAND_CASES) {
    it(`${organization} | ${title}${expertise === undefined ? '' : ` (${expertise})`}`, () => {
      const guess = classifyPosition({ organization, title });
      const code = guess.sector?.value;
      if (sector === null) expect(code).toBeUndefined();
      else expect(code === undefined ? [] : [code, ...sectorAncestors(code)]).toContain(sector);
      if (occupation !== undefined) expect(guess.occupation?.value).toMatch(new RegExp(`^${occupation}`));
      if (seniority !== undefined) expect(guess.seniority?.value).toBe(seniority);
      if (expertise !== undefined) expect(guess.expertise.map(({ value }) => value)).toContain(expertise);
    });
  }

  it('is nothing where there is neither', () => {
    expect(classifyPosition({})).toEqual({ expertise: [] });
    expect(classifyPosition({ organization: null, title: null })).toEqual({ expertise: [] });
  });

  it('is made of codes and names that exist, with confidences in (0,1]', () => {
    for (const row of ROWS) {
      const { sector, occupation, seniority, expertise } = classifyPosition(row);
      if (sector !== undefined) {
        expect(isSectorCode(sector.value)).toBe(true);
        expect(sector.confidence).toBeGreaterThanOrEqual(LEAST_CONFIDENCE);
      }
      if (occupation !== undefined) expect(isOccupationCode(occupation.value)).toBe(true);
      for (const { value } of expertise) expect(expertiseLabel(value, 'en')).toBe(value);
      for (const guess of [sector, occupation, seniority, ...expertise]) {
        if (guess !== undefined) expect(guess.confidence > 0 && guess.confidence <= 1).toBe(true);
      }
    }
  });

  it('does not depend on capitals', () => {
    for (const { organization, title } of ROWS) {
      if (/V\.I\.E/.test(title)) continue;
      const shouted = classifyPosition({ organization: organization.toUpperCase(), title: title.toUpperCase() });
      expect([title, shouted]).toEqual([title, classifyPosition({ organization, title })]);
    }
  });

  it('is the same the second time, and whatever was asked before', () => {
    const first = ROWS.map(classifyPosition);
    expect([...ROWS].reverse().map(classifyPosition).reverse()).toEqual(first);
  });

  it('takes well under a second of processor time for 10,000 positions', () => {
    const before = process.cpuUsage();
    for (let index = 0; index < 10_000; index += 1) classifyPosition(ROWS[index % ROWS.length] ?? {});
    const { user } = process.cpuUsage(before);
    console.info(`10,000 positions: ${Math.round(user / 1000)} ms of processor time`);
    expect(user / 1e6).toBeLessThan(1.5); // Twice that of a quiet machine; under load caches are shared.
  });

  it('stays quick on what is no name at all', () => {
    const before = cpuTime();
    classifyPosition({ organization: 'a'.repeat(1e6), title: 'é'.repeat(1e6) });
    classifyPosition({ organization: 'directeur '.repeat(1e5), title: 'chef (e)·e '.repeat(1e5) });
    expect(cpuTime() - before).toBeLessThan(1000);
  });
});
