import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Lang } from '../../../src/domain.ts';
import { labelWords } from '../../../src/taxonomy/label-words.ts';
import { matchTitle, type LabelCandidate } from '../../../src/taxonomy/match-title.ts';
import { phraseWords } from '../../../src/taxonomy/phrase-matcher.ts';
import { isOpen, refineOccupation } from '../../../src/taxonomy/title-lookup.ts';

const label = (text: string, isco: string, lang: Lang = 'en'): LabelCandidate => ({
  words: phraseWords(text),
  isco,
  lang,
});
const LABELS = [
  label('piano tuner', '7312'),
  label('clock and watchmaker', '7311'),
  label('accordeur de pianos', '7312', 'fr'),
  label('court bailiff', '3411'),
  label('event scaffolder', '7215'),
  label('construction scaffolder', '7119'),
  label('opera singer', '2652'),
  label('sommelier', '5131', 'fr'),
  label('learning mentor', '2359'),
  label('sound mastering engineer', '3521'),
];
const match = (title: string, labels = LABELS): string | undefined => {
  const guess = matchTitle(phraseWords(title), labels);
  return guess && `${guess.value} ${guess.confidence}`;
};

describe('a title held against labels', () => {
  test.each([
    ['Piano tuner', '7312 0.85'],
    ['Accordeuse de piano', '7312 0.85'],
    ['Award-winning opera singer', '2652 0.7'],
    ['Sommelière passionnée', '5131 0.6'],
    ['Watchmaker', '7311 0.6'],
    ['Bailiff', '3411 0.6'],
    ['Sound engineer', '3521 0.6'],
  ])('%s is %s', (title, expected) => expect(match(title)).toBe(expected));

  test.each(['Scaffolder', 'Mentor', 'Singer-songwriter', 'Passionate about opera', 'Tuner', 'Court'])(
    '%s is left unknown where labels lie apart or only share a word',
    (title) => expect(['Tuner'].includes(title) ? match(title, LABELS.slice(3)) : match(title)).toBeUndefined(),
  );

  test('is known as far as equally good labels agree', () => {
    expect(match('kite maker', [label('kite maker', '7311'), label('kite maker', '7319')])).toBe('731 0.85');
    expect(match('kite maker', [label('kite maker', '7311'), label('kite maker', '7411')])).toBeUndefined();
    expect(
      match('kite maker', [label('kite maker', '7311'), label('kite maker', '7411'), label('kite maker', '7421')]),
    ).toBeUndefined();
  });

  test('says nothing from how many labels lie where, if not all of them are known', () => {
    expect(matchTitle(['bailiff'], LABELS, false)).toBeUndefined();
    expect(matchTitle(['piano', 'tuner'], LABELS, false)).toEqual({ value: '7312', confidence: 0.85 });
  });

  test('is the same whatever the order of the labels', () => {
    const words = fc.constantFrom('piano', 'tuner', 'court', 'bailiff', 'opera', 'singer', 'sommelier');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), fc.shuffledSubarray(LABELS, { minLength: 0 }), (title, some) => {
        expect(matchTitle(title, some)).toEqual(matchTitle(title, some.toReversed()));
      }),
    );
  });
});

test('a label in both genders is one way to say it, and half a name is none', () => {
  expect(labelWords('directeur technique/directrice technique')).toEqual([['directeur', 'technique']]);
  expect(labelWords('ingénieur/ingénieure chimiste')).toEqual([['ingenieur', 'chimiste']]);
  expect(labelWords('clock and watchmaker')).toEqual([['clock', 'watchmaker']]);
  expect(labelWords('…')).toEqual([]);
});

test('what the tables are sure of is not asked for and not replaced', () => {
  expect(isOpen({ title: 'Avocat' })).toBe(false);
  expect(isOpen({ title: 'Piano tuner' })).toBe(true);
  expect(isOpen({ title: 'Bulldozer operator' })).toBe(true);
  expect(isOpen({ title: ' ' })).toBe(false);
  // A bank's vice president leads nobody; that the tables say no occupation is no gap.
  expect(isOpen({ organization: 'BNP Paribas', title: 'Vice President' })).toBe(false);
  const [sure, group] = [
    { value: '2611', confidence: 0.7 },
    { value: '81', confidence: 0.6 },
  ];
  const [found, finer, less] = [
    { value: '8342', confidence: 0.85 },
    { value: '8111', confidence: 0.6 },
    { value: '83', confidence: 0.55 },
  ];
  expect(refineOccupation(sure, found)).toBe(sure);
  expect(refineOccupation(group, finer)).toBe(finer);
  expect(refineOccupation(group, found)).toBe(found);
  expect(refineOccupation(group, less)).toBe(group);
  expect(refineOccupation(undefined, less)).toBe(less);
  expect(refineOccupation(group, undefined)).toBe(group);
});
