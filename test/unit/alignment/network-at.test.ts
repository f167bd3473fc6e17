import { describe, expect, it } from '@jest/globals';
import { networkAt } from '../../../src/alignment/replay/network-at.ts';
import { networkInputs } from '../../support/calculator-inputs.ts';
import type { AmbitFile } from '../../support/reference/ambit-file.ts';

const FILE: AmbitFile = {
  ambit: 1,
  source: 'made-up',
  persons: ['ann', 'bea', 'cem'].map((id) => ({ id, name: id })),
  ties: [
    { a: 'ego', b: 'ann', until: '2026-06-15' },
    { a: 'ego', b: 'bea', since: '2026-03-01' },
    { a: 'ann', b: 'cem' },
    { a: 'ann', b: 'bea' },
  ],
} as unknown as AmbitFile;

describe('a network at a moment', () => {
  it.each([
    ['2026-01-01', 1, 2],
    ['2026-04-01', 2, 2],
    // Ann is no contact any more: whom she knows is known of through nobody.
    ['2026-07-01', 1, 1],
  ])('counts at %s the ties of who is a contact then', (day, contacts, ties) => {
    const sources = { persons: new Map(), spans: new Map() };
    const at = networkAt(networkInputs(FILE), sources, new Date(`${day}T00:00:00Z`), null);
    expect(at).toMatchObject({ contacts, ties });
  });
});
