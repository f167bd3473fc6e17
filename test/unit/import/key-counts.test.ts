import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KeyCounts } from '../../../src/import/key-counts.ts';

describe('how often keys are met', () => {
  it('is what a map of them says, whatever they are and however many', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 3_000 }), (keys) => {
        const counts = new KeyCounts();
        const expected = new Map<string, number>();
        for (const key of keys) {
          expect(counts.has(key)).toBe(expected.has(key));
          expected.set(key, (expected.get(key) ?? 0) + 1);
          expect(counts.next(key)).toBe(expected.get(key));
        }
        expect(counts.size).toBe(expected.size);
      }),
      { numRuns: 50 },
    );
  });

  it('takes some twenty bytes a key', () => {
    const counts = new KeyCounts();
    const before = process.memoryUsage().arrayBuffers;
    for (let n = 0; n < 200_000; n += 1) counts.next(`https://www.linkedin.com/in/somebody-with-a-long-name-${n}`);
    expect(counts.size).toBe(200_000);
    expect(counts.has('https://www.linkedin.com/in/somebody-with-a-long-name-77')).toBe(true);
    expect((process.memoryUsage().arrayBuffers - before) / 200_000).toBeLessThan(64);
  });
});
