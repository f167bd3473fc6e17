import { describe, expect, test } from '@jest/globals';
import { LANGS } from '../../../src/domain.ts';
import {
  adviceSentences,
  alignmentReason,
  levelName,
  noPathReason,
  pathSentence,
  profileInWords,
  recommendationEffort,
  recommendationReason,
  unknownRequirementSentence,
} from '../../../src/audit/sentences.ts';
import { advice } from './support.ts';

const names = new Map([
  ['ego', 'Me'],
  ['p1', 'Alice Martin'],
  ['p2', 'Bo Li'],
]);
const context = { names, requirement: 'Investors' };
const KINDS = ['MEET', 'REVIVE', 'DEEPEN', 'PROFILE'] as const;

describe('advice', () => {
  test('asks the contact who opens the door to introduce', () => {
    const row = advice({ kind: 'MEET', pathIds: ['ego', 'p2', 'p1'], pathStatus: 'WEAK', pathProbability: 0.05 });
    expect(adviceSentences(row, context, 'en').what).toBe('Ask Bo Li to introduce you to Alice Martin');
    expect(adviceSentences(row, context, 'fr').what).toBe('Demander à Bo Li de vous présenter à Alice Martin');
  });

  test('says where there is no way yet, and who stands closest', () => {
    const row = advice({ kind: 'MEET', doorway: 'p2', closeness: 'ORGANIZATION' });
    expect(recommendationReason(row, context, 'en')).toMatch(
      /^Find a way to Alice Martin\..*Closest: Bo Li \(same employer\)\.$/u,
    );
  });

  test('tells for how long no contact is on record, and no more than that', () => {
    expect(recommendationReason(advice({ kind: 'REVIVE', idleDays: 200 }), context, 'en')).toContain(
      'No contact on record for 7 months',
    );
    const unknown = advice({ kind: 'REVIVE', idleDays: 365 });
    expect(recommendationReason(unknown, context, 'en')).toMatch(/^Write to Alice .*is not on record\.$/u);
    expect(recommendationReason(unknown, context, 'fr')).toMatch(/^Écrire à Alice .*Rien ne dit quand/u);
    expect(recommendationReason(advice({ kind: 'REVIVE', idleDays: 800 }), context, 'fr')).toContain('depuis 2 ans');
  });

  test('names the level now and the next one, which differ', () => {
    const reason = recommendationReason(advice({ kind: 'DEEPEN', strength: 0.1, nextStrength: 0.16 }), context, 'en');
    expect(reason).toContain('“hardly at all”; “a little” would count');
    expect(recommendationReason(advice({ kind: 'DEEPEN', nextStrength: 0.04 }), context, 'en')).toContain(
      'not on record',
    );
  });

  test('puts a profile into words, each criterion once', () => {
    const profile = [
      { dimension: 'SECTOR', value: '65', level: null },
      { dimension: 'SECTOR', value: '65', level: null },
      { dimension: 'SENIORITY', value: '4', level: null },
      { dimension: 'PLACE', value: 'FR/Bretagne/Rennes', level: null },
    ];
    expect(profileInWords(profile, 'en')).toBe('somebody at executive level in insurance in or near Rennes');
    expect(profileInWords(profile, 'fr')).toContain('quelqu’un de niveau «\u202fdirigeant\u202f» dans l’assurance');
    expect(recommendationReason(advice({ kind: 'PROFILE', person: null, profile }), context, 'en')).toContain(
      '2nd-degree',
    );
  });

  test.each(KINDS)('%s has words and an effort in both languages, and tells nobody to drop anybody', (kind) => {
    for (const lang of LANGS) {
      const { what, reason, effort } = adviceSentences(advice({ kind, pathIds: ['ego', 'p1'] }), context, lang);
      expect(what.length).toBeGreaterThan(5);
      expect(reason).toContain('Investors');
      expect(effort).toBe(recommendationEffort({ kind }, lang));
      expect(`${what} ${reason}`).not.toMatch(/drop|remove|supprim|retir|undefined|null/iu);
    }
  });

  test('a person without a name is somebody', () => {
    expect(adviceSentences(advice({ kind: 'REVIVE', person: 'p9' }), context, 'en').what).toContain('somebody');
  });
});

describe('paths', () => {
  test.each(['WEAK', 'UNVERIFIED', 'INFERRED_ONLY'])('a path that is %s is not called warm', (status) => {
    for (const lang of LANGS) {
      expect(pathSentence({ personIds: ['ego', 'p1'], status }, names, lang)).not.toMatch(/warm|chaleureux/u);
    }
  });

  test('a warm one is', () => {
    expect(pathSentence({ personIds: ['ego', 'p2', 'p1'], status: 'WARM' }, names, 'en')).toBe(
      'you → Bo Li → Alice Martin: a warm path',
    );
  });

  test.each(['NO_CONTACTS', 'FRIENDS_UNKNOWN', 'NO_TIES', 'NO_EVIDENCE', 'TOO_FAR'])(
    '%s is said with what to do',
    (reason) => {
      for (const lang of LANGS) expect(noPathReason({ reason }, lang)).toMatch(/^\p{Lu}.*[:\u00a0].*\.$/u);
    },
  );
});

describe('what cannot be judged', () => {
  test('names the dimension, how little is known and how to tell it', () => {
    const sentence = unknownRequirementSentence({ knownShare: 0.12, dimension: 'PLACE' }, 'en');
    expect(sentence).toContain('12%');
    expect(sentence).toContain('the place');
    expect(sentence).toContain('.vcf');
    expect(unknownRequirementSentence({ knownShare: 0, dimension: 'PLACE' }, 'fr')).toContain('aucun de vos contacts');
  });

  test('there is a reason where there is no score, and none where there is one', () => {
    const requirements = [{ known: false, dimensions: ['PLACE'] }];
    expect(alignmentReason({ status: 'INSUFFICIENT_DATA', requirements }, 'en')).toContain('the place');
    expect(alignmentReason({ status: 'NO_REQUIREMENTS', requirements: [] }, 'fr')).toContain('modèle');
    expect(alignmentReason({ status: 'SCORED', requirements }, 'en')).toBeNull();
  });
});

test('the levels 1 to 5 are at (level/5)²', () => {
  expect([0.04, 0.16, 0.36, 0.64, 1].map((strength) => levelName(strength, 'floor', 'fr'))).toEqual([
    'à peine',
    'un peu',
    'assez bien',
    'bien',
    'très bien',
  ]);
  expect(levelName(0.01, 'floor', 'en')).toBe('hardly at all');
});
