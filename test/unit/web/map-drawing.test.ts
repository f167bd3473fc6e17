import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { brokenLines } from '../../../src/web/map/broken-lines.ts';
import { OVERLAY, PALETTE } from '../../../src/web/map/map-palette.ts';
import { aroundStage, fitToStage, oval } from '../../../src/web/map/map-shape.ts';
import { nearest } from '../../../src/web/map/nearest.ts';
import { contrast, distance, SEEN_BY } from './colours-seen.ts';

describe('the colours of the map', () => {
  /** Two colours this far apart in OKLab are told apart side by side; about 0.02 is just noticeable. */
  const APART = 0.09;

  it.each(Object.entries(SEEN_BY))('stay apart for %s', (_who, seen) => {
    for (const colours of [PALETTE, OVERLAY]) {
      for (const [at, one] of colours.entries()) {
        for (const other of colours.slice(at + 1)) {
          expect([one, other, distance(seen(one), seen(other)) > APART]).toEqual([one, other, true]);
        }
      }
    }
  });

  it('stand out from the card in the light and in the dark scheme', () => {
    for (const colour of PALETTE) {
      expect([colour, contrast(colour, '#ffffff') >= 3]).toEqual([colour, true]);
      expect([colour, contrast(colour, '#1d2427') >= 2.4]).toEqual([colour, true]);
    }
  });
});

describe('the shape of the map', () => {
  const positions = fc.array(
    fc.tuple(fc.float({ noNaN: true, min: -1e4, max: 1e4 }), fc.float({ noNaN: true, min: -1e4, max: 1e4 })),
    {
      minLength: 2,
      maxLength: 60,
    },
  );

  it('holds everybody within the oval of the stage, the order from the middle kept', () => {
    fc.assert(
      fc.property(positions, fc.double({ min: 0.3, max: 3, noNaN: true }), (points, aspect) => {
        const [x, y] = [Float32Array.from(points, ([at]) => at), Float32Array.from(points, ([, at]) => at)];
        const shape = fitToStage(x, y, points.length, aspect);
        const [width, height] = oval(aspect);
        for (const at of points.keys()) {
          expect(Math.hypot((shape.x[at] ?? 0) / width, (shape.y[at] ?? 0) / height)).toBeLessThanOrEqual(1.0001);
        }
      }),
    );
  });

  it('puts empty places outside of everybody, on wide and on narrow stages', () => {
    for (const aspect of [0.5, 0.8, 1.6]) {
      const [width, height] = oval(aspect);
      const places = aroundStage(7, aspect);
      expect(places).toHaveLength(7);
      expect(new Set(places.map(String)).size).toBe(7);
      for (const [x, y] of places) expect(Math.hypot(x / width, y / height)).toBeGreaterThan(1.1);
    }
  });
});

describe('going over the map by arrows', () => {
  const spots = [
    { id: 'middle', x: 50, y: 50 },
    { id: 'right', x: 80, y: 55 },
    { id: 'far right', x: 180, y: 50 },
    { id: 'above', x: 45, y: 10 },
  ];
  const middle = { x: 52, y: 50 };
  const from = spots[0] ?? null;

  it('begins with whoever stands nearest to the middle', () => {
    expect(nearest(spots, null, middle, [1, 0])?.id).toBe('middle');
  });

  it('goes to the next person in the direction of the arrow, and nowhere where nobody is', () => {
    expect(nearest(spots, from, middle, [1, 0])?.id).toBe('right');
    expect(nearest(spots, from, middle, [0, -1])?.id).toBe('above');
    expect(nearest(spots, from, middle, [-1, 0])).toBeNull();
  });
});

describe('the names of empty places', () => {
  it('are broken between words, three lines at most', () => {
    expect(brokenLines('Knows venture finance', 12)).toEqual(['Knows', 'venture', 'finance']);
    expect(brokenLines('Knows venture finance', 22)).toEqual(['Knows venture finance']);
    expect(brokenLines('one two three four five six', 7)).toEqual(['one two', 'three', 'four…']);
  });
});
