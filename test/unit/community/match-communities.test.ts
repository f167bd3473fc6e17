import { describe, expect, test } from '@jest/globals';
import { communityLabels, communityMeaning } from '../../../src/community/community-label.ts';
import { matchCommunities } from '../../../src/community/match-communities.ts';
import { sharedTraits } from '../../../src/community/shared-traits.ts';

const range = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, n) => `p${from + n}`);

describe('communities between two detections', () => {
  test('stay the same while persons are added', () => {
    const former = [
      { id: 'a', persons: range(0, 10) },
      { id: 'b', persons: range(10, 20) },
    ];
    expect(matchCommunities([[...range(10, 20), 'new'], range(0, 10)], former)).toEqual(['b', 'a']);
  });

  test('of two that became one, the one more alike is meant; of one that fell apart, the larger part', () => {
    const both = [
      { id: 'a', persons: range(0, 6) },
      { id: 'b', persons: range(6, 20) },
    ];
    expect(matchCommunities([range(0, 20)], both)).toEqual(['b']);
    expect(matchCommunities([range(0, 5), range(5, 20)], [{ id: 'a', persons: range(0, 20) }])).toEqual([null, 'a']);
  });

  test('are new where less than half of the smaller one stayed', () => {
    expect(matchCommunities([[...range(0, 4), ...range(30, 36)]], [{ id: 'a', persons: range(0, 10) }])).toEqual([
      null,
    ]);
  });

  test('no former one is met twice', () => {
    const matched = matchCommunities([range(0, 5), range(5, 10)], [{ id: 'a', persons: range(0, 10) }]);
    expect(matched.filter((id) => id === 'a')).toHaveLength(1);
  });
});

describe('what to call a community', () => {
  const attribute = (kind: 'EMPLOYER' | 'SECTOR' | 'PLACE', value: string, members: number[]) => ({
    kind,
    value,
    members,
    weight: 1,
  });

  test('is what its members share more than others do, not what everybody shares', () => {
    const traits = sharedTraits(
      new Set([0, 1, 2]),
      [
        attribute('PLACE', 'rennes', [0, 1, 2, 3, 4, 5]),
        attribute('SECTOR', '64', [0, 1, 4]),
        attribute('EMPLOYER', 'fern', [0, 1, 2]),
        attribute('EMPLOYER', 'oak', [3, 4]),
      ],
      6,
    );
    expect(traits.map(({ value }) => value)).toEqual(['fern', '64']);
    expect(traits[0]).toMatchObject({ share: 1, elsewhere: 0 });
    expect(traits[1]?.share).toBeCloseTo(2 / 3, 12);
    expect(traits[1]?.elsewhere).toBeCloseTo(1 / 3, 12);
  });

  test('is the owner’s name first, and no two are called the same', () => {
    const shared = [{ kind: 'PERIOD', value: '2019', share: 1, elsewhere: 0 }];
    const rows = [
      { name: 'Choir', shared, ordinal: 1 },
      { name: null, shared, ordinal: 2 },
      { name: null, shared, ordinal: 3 },
      { name: null, shared: [], ordinal: 4 },
    ];
    expect(communityLabels(rows, 'en')).toEqual(['Choir', 'met in 2019', 'met in 2019 (2)', 'Community 4']);
    expect(communityLabels(rows, 'fr').slice(1)).toEqual([
      'rencontrés en 2019',
      'rencontrés en 2019 (2)',
      'Communauté 4',
    ]);
  });

  test('what it is to a goal is said in a plain sentence in both languages', () => {
    const row = { fitting: 3, coverage: 0.5, carries: 0.2, couldCarry: 0.8 };
    expect(communityMeaning(row, 'en')).toBe(
      'Without this community coverage of the goal would be 20% less than the 50% it is; with close ties to the 3 persons here who fit, it could carry 80% alone.',
    );
    expect(communityMeaning(row, 'fr').replace(/\s/g, ' ')).toContain('de 50 %, perdrait 20 %');
    expect(communityMeaning({ ...row, fitting: 0, carries: 0, couldCarry: 0 }, 'en')).toContain('look elsewhere');
    expect(communityMeaning({ ...row, coverage: null, carries: null }, 'en')).toContain('Too little is known');
  });
});
