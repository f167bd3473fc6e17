import type { MapData, MapLook } from '../../../src/web/map/map-look.ts';

/** A made-up map: five persons, of whom the last two are known by contacts only, or not at all. */
export function madeUpMap(changes: Partial<MapData> = {}): MapData {
  return {
    at: '2026-11-23T00:00:00Z',
    basis: 'TIES',
    friendTies: 'KNOWN',
    omittedPersons: 0,
    omittedTies: 0,
    communities: [
      { id: 'c1', label: 'Choir', size: 2 },
      { id: 'c2', label: 'Works', size: 1 },
    ],
    sectors: [
      { code: 'A', label: 'Agriculture' },
      { code: 'C', label: 'Manufacturing' },
    ],
    requirements: [],
    zones: [],
    persons: {
      ids: ['p0', 'p1', 'p2', 'p3', 'p4'],
      names: ['Ada', 'Bo', 'Cy', 'Di', 'Ed'],
      degrees: [1, 1, 1, 2, null],
      x: [0, 1, 2, 3, 4],
      y: [0, 1, 0, 1, 0],
      communities: [0, 0, 1, null, null],
      sections: ['C', 'C', 'A', null, 'C'],
      platforms: [['LINKEDIN'], ['LINKEDIN', 'FACEBOOK'], ['FACEBOOK'], [], []],
      strengths: [0.64, 0.1, null, null, null],
      freshness: [1, 0.3, 0.2, null, null],
      sinceDays: [1000, 2000, null, null, null],
      untilDays: [null, null, null, null, null],
      fits: [0, 1, 0.6, 0.5, 1],
    },
    ties: {
      sources: [0, 1],
      targets: [3, 3],
      strengths: [0.5, null],
      sinceDays: [3000, 1500],
      untilDays: [null, null],
    },
    attributes: { kinds: [], labels: [], members: [], weights: [] },
    ...changes,
  };
}

export const ALL: MapLook = {
  colour: 'community',
  size: 'strength',
  platform: null,
  over: null,
  section: null,
  degree: null,
  strength: 0,
  freshness: 0,
  fit: 0,
  day: null,
  only: null,
};
