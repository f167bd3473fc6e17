import { expect, test } from '@jest/globals';
import { chooseActions } from '../../../src/audit/choose-actions.ts';
import { advice } from './support.ts';

const revive = (person: string, points: number, requirementKey: string) =>
  advice({ kind: 'REVIVE', person, points, requirementKey });

test('the best comes first, and nobody twice', () => {
  const rows = [
    revive('a', 4, 'v1'),
    advice({ kind: 'DEEPEN', person: 'a', points: 3, requirementKey: 'v1' }),
    revive('b', 2, 'v2'),
  ];
  expect(chooseActions(rows, 3).map(({ person }) => person)).toEqual(['a', 'b']);
});

test('other requirements and kinds go before more of the same', () => {
  const rows = [
    revive('a', 4, 'v1'),
    revive('b', 3.9, 'v1'),
    revive('c', 3.8, 'v1'),
    revive('d', 2.5, 'v2'),
    advice({ kind: 'DEEPEN', person: 'e', points: 1.5, requirementKey: 'v3' }),
  ];
  expect(chooseActions(rows, 3).map(({ person }) => person)).toEqual(['a', 'd', 'e']);
});

test('a meeting to which no way is known is not for this week', () => {
  const rows = [advice({ kind: 'MEET', person: 'a', points: 9, expectedPoints: 0 }), revive('b', 0.5, 'v1')];
  expect(chooseActions(rows, 3).map(({ person }) => person)).toEqual(['b']);
});

test('the best introduction on a warm path has a place, for its odds alone would never give it one', () => {
  const meet = (person: string, expectedPoints: number, pathStatus: 'WARM' | 'WEAK') =>
    advice({ kind: 'MEET', person, points: 2, expectedPoints, pathStatus, requirementKey: 'v1' });
  const others = [revive('a', 4, 'v1'), revive('b', 3, 'v2'), revive('c', 2, 'v3')];
  const chosen = chooseActions([meet('d', 0.3, 'WEAK'), meet('e', 0.2, 'WARM'), meet('f', 0.1, 'WARM'), ...others], 3);
  expect(chosen.map(({ person }) => person)).toEqual(['a', 'b', 'e']);
  expect(chooseActions([meet('d', 0.3, 'WEAK'), ...others], 3).map(({ person }) => person)).toEqual(['a', 'b', 'c']);
});

test('one profile at most is looked for', () => {
  const profile = (requirementKey: string) => advice({ kind: 'PROFILE', person: null, points: 5, requirementKey });
  expect(chooseActions([profile('v1'), profile('v2')], 3)).toHaveLength(1);
});

test('nothing is advised that is worth nothing', () => {
  expect(chooseActions([revive('a', 0, 'v1')], 3)).toEqual([]);
});
