import { describe, expect, test } from '@jest/globals';
import type { AlignmentRow } from '../../../src/alignment/alignment.service.ts';
import { standing, type Knowledge } from '../../../src/audit/standing.ts';
import { unknowns } from '../../../src/audit/unknowns.ts';

const ROW: AlignmentRow = {
  status: 'SCORED',
  score: 40,
  low: 20,
  high: 70,
  coverage: 0.4,
  latent: 0.6,
  reach: null,
  balance: 0.5,
  brokerage: null,
  diversity: 0.5,
  freshness: 0.4,
  focus: 0.3,
  points: { coverage: 26, reach: null, diversity: 3, freshness: 1.6, focus: 1.2 },
  friendTiesKnown: false,
  contacts: 10,
  requirements: [],
};
const LINKEDIN_ONLY: Knowledge = {
  contacts: 10,
  strengthAssumed: 10,
  lastContactUnknown: 10,
  timeKnown: 0,
  sectorUnknown: 3,
  occupationUnknown: 1,
  seniorityUnknown: 1,
  expertiseUnknown: 2,
  expertiseStated: 0,
  placeUnknown: 10,
  organizationUnknown: 1,
  unclassified: 2,
  largestUnclassified: [{ id: 'o1', name: 'Zorglub', contacts: 2 }],
};
const KNOWN: Knowledge = {
  ...LINKEDIN_ONLY,
  strengthAssumed: 0,
  lastContactUnknown: 0,
  timeKnown: 4,
  sectorUnknown: 0,
  expertiseStated: 9,
  placeUnknown: 0,
};

describe('the headline', () => {
  test.each([
    [0.9, 'Largely, yes'],
    [0.6, 'More than half'],
    [0.3, 'In part'],
    [0.1, 'Only a little'],
    [0.01, 'Not yet'],
  ])('coverage of %d is answered by %s', (coverage, answer) => {
    expect(standing({ ...ROW, coverage }, LINKEDIN_ONLY, 'en').headline).toContain(answer);
  });

  test('says so where nothing can be said', () => {
    const none = { ...ROW, score: null, low: null, high: null, coverage: null, latent: null, points: null };
    const requirements = [{ ...requirement(), known: false, dimensions: ['PLACE'] }];
    const said = standing({ ...none, status: 'INSUFFICIENT_DATA', requirements }, LINKEDIN_ONLY, 'fr');
    expect(said.headline).toContain('le lieu');
    expect(said.score).toBeNull();
    expect(standing({ ...none, status: 'NO_REQUIREMENTS' }, LINKEDIN_ONLY, 'en').headline).toContain('template');
    expect(standing({ ...ROW, contacts: 0 }, LINKEDIN_ONLY, 'en').headline).toContain('no contacts');
  });
});

test('the score is a range, with why it is wide', () => {
  expect(standing(ROW, LINKEDIN_ONLY, 'en').scoreSentence).toMatch(
    /between 20 and 70 out of 100, 40 .*all your 10 contacts/u,
  );
  expect(standing({ ...ROW, low: 40, high: 40 }, KNOWN, 'en').scoreSentence).toMatch(
    /^Score 40 out of 100; .*verified/u,
  );
});

test('latent coverage is set against the active, and what is assumed is said to be', () => {
  const said = standing(ROW, LINKEDIN_ONLY, 'en').latentSentence;
  expect(said).toMatch(/40%.*60%.*20 points.*may have lost sight of.*do not say when/u);
  expect(standing(ROW, KNOWN, 'en').latentSentence).not.toMatch(/may have|do not say/u);
  expect(standing({ ...ROW, latent: 0.4 }, KNOWN, 'en').latentSentence).toContain('no more');
});

test('the parts have what they can be worth, and reach is unknown while friend ties are', () => {
  const parts = new Map(standing(ROW, LINKEDIN_ONLY, 'en').parts.map((part) => [part.id, part]));
  expect(parts.get('coverage')?.most).toBe(65);
  expect(parts.get('reach')).toMatchObject({ points: null, most: 0 });
  const known = standing(
    { ...ROW, friendTiesKnown: true, points: { coverage: 20, reach: 5, diversity: 3, freshness: 1, focus: 1 } },
    KNOWN,
    'en',
  );
  expect(known.parts.map(({ most }) => most)).toEqual([50, 15, 15, 10, 10]);
});

describe('what could not be known', () => {
  test('on an export of LinkedIn alone: strengths, last contacts, who knows whom, sectors, places, skills', () => {
    const found = unknowns({ knowledge: LINKEDIN_ONLY, friendTiesKnown: false, askFirst: ['Alice', 'Bo'] }, 'en');
    expect(found.map(({ kind }) => kind)).toEqual([
      'STRENGTH',
      'LAST_CONTACT',
      'FRIEND_TIES',
      'SECTOR',
      'PLACE',
      'EXPERTISE',
    ]);
    for (const { how } of found) expect(how).toMatch(/tieSet|interactionLog|organizationClassify|personUpdate|Import/u);
    expect(found[0]?.how).toContain('Alice and Bo');
    expect(found[3]?.how).toContain('Zorglub');
  });

  test('where all is known there is nothing to tell', () => {
    expect(unknowns({ knowledge: KNOWN, friendTiesKnown: true, askFirst: [] }, 'fr')).toEqual([]);
  });

  test('without contacts there is but one thing to do', () => {
    expect(
      unknowns({ knowledge: { ...KNOWN, contacts: 0 }, friendTiesKnown: false, askFirst: [] }, 'en').map(
        ({ kind }) => kind,
      ),
    ).toEqual(['CONTACTS']);
  });
});

function requirement(): AlignmentRow['requirements'][number] {
  return {
    id: 'r',
    key: 'v',
    label: 'l',
    weight: 1,
    capacity: 1,
    knownShare: 0,
    known: true,
    dimensions: [],
    coverage: null,
    reach: null,
    latent: null,
    fragility: null,
    severity: null,
  };
}
