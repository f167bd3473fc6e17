import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evidenceSentence } from '../../../src/audit/evidence-sentences.ts';
import { PLATFORMS } from '../../../src/domain.ts';
import { strengthEvidence, type TieInteraction } from '../../../src/tie/strength-evidence.ts';
import { combined } from '../../../src/tie/tie-evidence.ts';
import { projectTie, type TieRecordContent } from '../../../src/tie/tie-projection.ts';

const AT = new Date('2026-11-23T12:00:00Z');

function meeting(date: string, channel = 'MEETING'): TieInteraction {
  const at = Date.parse(`${date}T10:00:00Z`);
  return { at, day: Math.floor(at / 86_400_000), channel, minutesEach: 30 };
}

describe('what the strength of a tie rests on', () => {
  it('names every platform, the address book, a follow, inference and the interactions', () => {
    const records: TieRecordContent[] = [
      { origin: 'a', platforms: ['LINKEDIN'] },
      { origin: 'b', platforms: ['GOOGLE_CONTACTS'], withPhone: true },
      { origin: 'c', platforms: ['TWITTER'], oneWay: true },
      { origin: 'd', inferred: true },
    ];
    const found = strengthEvidence(records, [meeting('2026-11-23'), meeting('2026-11-24')], AT);
    expect(
      found.map(({ kind, platform, evidence, counts }) => [kind, platform, Number(evidence.toFixed(4)), counts]),
    ).toEqual([
      ['ADDRESS_BOOK_PHONE', 'GOOGLE_CONTACTS', 0.16, true],
      ['INFERRED', null, 0.04, true],
      ['PLATFORM', 'LINKEDIN', 0.1, true],
      ['ONE_WAY_FOLLOW', 'TWITTER', 0.04, true],
      // One of the two only: the other is still to come. 0.8·(1 − 2^(−2.5/4)).
      ['INTERACTIONS', null, 0.2813, true],
    ]);
    expect(found.at(-1)).toMatchObject({ interactions: 1, weight: 2.5 });
  });

  it('lets a declared strength win on the days for which it was declared', () => {
    const records: TieRecordContent[] = [
      { origin: 'a', platforms: ['FACEBOOK'] },
      { origin: 'b', strength: 0.64, strengthFrom: '2026-11-01', manual: true },
    ];
    expect(strengthEvidence(records, [], AT)).toMatchObject([
      { kind: 'DECLARED', evidence: 0.64, counts: true },
      { kind: 'PLATFORM', platform: 'FACEBOOK', evidence: 0.16, counts: false },
    ]);
    expect(strengthEvidence(records, [], new Date('2026-10-31T12:00:00Z'))).toMatchObject([
      { kind: 'PLATFORM', counts: true },
    ]);
  });

  it('combines to the strength that the tie has, whatever was said of it', () => {
    const record = fc.record(
      {
        origin: fc.constantFrom('a', 'b', 'c'),
        platforms: fc.subarray([...PLATFORMS]),
        withPhone: fc.boolean(),
        oneWay: fc.boolean(),
        inferred: fc.boolean(),
        strength: fc.constantFrom(0.04, 0.36, 1, null),
      },
      { requiredKeys: ['origin'] },
    );
    fc.assert(
      fc.property(fc.array(record, { maxLength: 6 }), (records) => {
        const counting = strengthEvidence(records, [], AT).filter(({ counts }) => counts);
        const { strength } = projectTie(records);
        if (strength === null) expect(counting).toEqual([]);
        else expect(combined(counting)).toBeCloseTo(strength, 12);
      }),
      { numRuns: 500 },
    );
  });

  it('is said in English and French', () => {
    const [seen] = strengthEvidence([{ origin: 'a', platforms: ['LINKEDIN'] }], [], AT);
    const [declared] = strengthEvidence([{ origin: 'a', strength: 0.36 }], [], AT);
    if (seen === undefined || declared === undefined) throw new Error('nothing found');
    expect(evidenceSentence(seen, 'en')).toBe('Connected on LinkedIn: 10\u00a0%.'.replace('\u00a0%', '%'));
    expect(evidenceSentence(seen, 'fr')).toMatch(/^En relation sur LinkedIn\s: 10\s%\.$/u);
    expect(evidenceSentence(declared, 'en')).toContain('fairly well');
    expect(evidenceSentence({ ...seen, counts: false }, 'fr')).toContain('Ne compte pas');
  });
});
