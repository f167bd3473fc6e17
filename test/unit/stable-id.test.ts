import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { v5 } from 'uuid';
import { canonicalJson, contentHash, stableId } from '../../src/stable-id.ts';

const NAMESPACE = '6f2c6a5e-58a3-4d0e-9d0c-6b1f9c1d7a10';

/** JSON with sorted keys, by the replacer that the standard library offers for it. */
function byReplacer(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

describe('ids that are derived', () => {
  it('are the UUIDv5 of their parts in the name space of this program', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (parts) => {
        expect(stableId(...parts)).toBe(v5(JSON.stringify(parts), NAMESPACE));
      }),
    );
  });

  it('stay what they were: those of networks written before depend on them', () => {
    expect(stableId('record', 'a', 'é')).toBe(v5('["record","a","é"]', NAMESPACE));
    expect(contentHash({ b: 1, a: [undefined, { d: 'x', c: undefined }] })).toBe(
      contentHash({ a: [null, { d: 'x' }], b: 1 }),
    );
  });
});

describe('canonical JSON', () => {
  it('is JSON with sorted keys, whatever the value', () => {
    fc.assert(
      fc.property(
        fc.object({ withDate: true, withNullPrototype: true, values: [fc.constant(undefined), fc.anything()] }),
        (value) => {
          expect(canonicalJson(value)).toBe(byReplacer(value));
        },
      ),
    );
  });
});
