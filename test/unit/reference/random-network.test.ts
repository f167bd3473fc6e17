import { describe, expect, test } from '@jest/globals';
import { alignmentOf } from '../../support/reference/alignment.ts';
import { parentSector } from '../../support/reference/codes.ts';
import { HAS_TAXONOMIES, codeParents } from '../../support/reference/esco.ts';
import { targetExperts } from '../../support/reference/experts.ts';
import { contacts, networkAt } from '../../support/reference/network-at.ts';
import { OCCUPATIONS, SECTORS } from '../../support/reference/random-pools.ts';
import { RANDOM_AT, randomAmbitFile } from '../../support/reference/random-network.ts';
import { deepen, meet, revive } from '../../support/reference/recommendations.ts';

const FILES = Array.from({ length: 300 }, (_, seed) => randomAmbitFile(seed));
const OPTIONS = { at: RANDOM_AT };

describe('random networks', () => {
  test('the same seed gives the same file, another seed another one', () => {
    expect(randomAmbitFile(7)).toEqual(randomAmbitFile(7));
    expect(randomAmbitFile(8)).not.toEqual(randomAmbitFile(7));
  });

  test('are valid: ids and names are unique, references exist, dates are in order', () => {
    for (const file of FILES) {
      expect(() => networkAt(file, OPTIONS)).not.toThrow();
      const ids = (file.persons ?? []).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set((file.persons ?? []).map(({ name }) => name)).size).toBe(ids.length);
      for (const { with: people } of file.interactions ?? []) {
        expect(people.every((id) => ids.includes(id))).toBe(true);
      }
      const spans = [
        ...(file.ties ?? []).map(({ since, until }) => [since, until]),
        ...(file.persons ?? []).flatMap(({ positions }) => (positions ?? []).map(({ from, to }) => [from, to])),
      ];
      expect(spans.filter(([from, to]) => from && to && from >= to)).toEqual([]);
    }
  });

  test('meet every status, zone, absence, path status and kind of advice', () => {
    const met = new Set<string>();
    for (const file of FILES) {
      const alignment = alignmentOf(file, 'g1', OPTIONS);
      met.add(alignment.status).add(`friends ${alignment.friendTies}`);
      for (const { zone, absence } of alignment.requirements) met.add(zone).add(absence ?? '');
      for (const { paths, degree, named } of targetExperts(file, 'g1', OPTIONS)) {
        met.add(`expert of degree ${degree}`).add(`named ${named}`);
        for (const { status, hops } of paths) met.add(status).add(`${hops} hops`);
      }
      for (const advise of [meet, revive, deepen]) for (const { kind } of advise(file, 'g1', OPTIONS)) met.add(kind);
    }
    expect([...met].sort()).toEqual(expect.arrayContaining(EVERYTHING));
  });

  test('fall on the thresholds of knownShare and of friend ties, just below and just above', () => {
    const known = new Set<number>();
    const friends = new Set<number>();
    for (const file of FILES) {
      const network = networkAt(file, OPTIONS);
      const all = contacts(network);
      for (const { knownShare } of alignmentOf(file, 'g1', OPTIONS).requirements)
        known.add(side(knownShare, 0.3, 0.05));
      const tied = all.filter(({ id }) => network.ties.filter((tie) => tie.a === id || tie.b === id).length > 1);
      if (all.length > 0) friends.add(side(tied.length / all.length, 0.05, 0.06));
    }
    expect([...known].sort()).toEqual(expect.arrayContaining([-1, 0, 1]));
    expect([...friends].sort()).toEqual(expect.arrayContaining([-1, 0, 1]));
  });

  (HAS_TAXONOMIES ? test : test.skip)(
    'hold real codes, and sectors have their real parents (skipped without shared)',
    () => {
      const nace = codeParents('nace_rev2_en_fr.csv');
      const isco = codeParents('isco08_en_fr.csv');
      expect(SECTORS.filter((code) => !nace.has(code))).toEqual([]);
      expect(OCCUPATIONS.filter((code) => !isco.has(code))).toEqual([]);
      expect([...nace].filter(([code, parent]) => parentSector(code) !== parent)).toEqual([]);
    },
  );
});

/** −1 just below a threshold, 0 on it, 1 just above it, 2 elsewhere. */
function side(value: number, threshold: number, near: number): number {
  if (value === threshold) return 0;
  return Math.abs(value - threshold) > near ? 2 : Math.sign(value - threshold);
}

const EVERYTHING = [
  'SCORED',
  'NO_REQUIREMENTS',
  'INSUFFICIENT_DATA',
  'friends KNOWN',
  'friends UNKNOWN',
  'ABSENT',
  'THIN',
  'PARTIAL',
  'COVERED',
  'UNKNOWN',
  'REACHABLE',
  'STRUCTURAL',
  'FRIENDS_UNKNOWN',
  'expert of degree 2',
  'expert of degree null',
  'named true',
  'WARM',
  'WEAK',
  'UNVERIFIED',
  '2 hops',
  '3 hops',
  '4 hops',
  'MEET',
  'REVIVE',
  'DEEPEN',
];
