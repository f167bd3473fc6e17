import { describe, expect, it } from '@jest/globals';
import { classifyPosition } from '../../../src/taxonomy/classify.ts';
import { sectorAncestors } from '../../../src/taxonomy/sector.ts';
import { REALISTIC_ROWS } from './realistic-rows.ts';

const sectionOf = (code: string): string => sectorAncestors(code).at(-1) ?? code;

const guesses = REALISTIC_ROWS.map(([organization, title, section]) => {
  const value = classifyPosition({ organization, title }).sector?.value;
  return { organization, title, section, guess: value === undefined ? null : sectionOf(value) };
});

describe('positions as a French LinkedIn export holds them', () => {
  it('have a sector in at least seven of ten rows, a fifth of which nobody could tell', () => {
    const known = guesses.filter((row) => row.guess !== null).length / guesses.length;
    const untellable = guesses.filter((row) => row.section === null).length / guesses.length;
    console.info(
      `sector known for ${(100 * known).toFixed(1)} % of ${guesses.length} rows (${(100 * untellable).toFixed(1)} % untellable)`,
    );
    expect(untellable).toBeGreaterThan(0.2);
    expect(known).toBeGreaterThanOrEqual(0.7);
  });

  it('have the right section where they have one, but for one in twenty', () => {
    const wrong = guesses.filter((row) => row.guess !== null && row.guess !== row.section);
    const missed = guesses.filter((row) => row.guess === null && row.section !== null);
    const list = (rows: typeof guesses): string =>
      rows.map((row) => `  ${row.organization} | ${row.title}: ${row.guess} (${row.section})`).join('\n');
    console.info(`wrong:\n${list(wrong)}\nmissed:\n${list(missed)}`);
    expect(wrong.length / guesses.filter((row) => row.guess !== null).length).toBeLessThanOrEqual(0.05);
  });
});
