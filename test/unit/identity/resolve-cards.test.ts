import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NameComparer } from '../../../src/identity/compare-names.ts';
import { jaroWinkler } from '../../../src/identity/jaro-winkler.ts';
import { makeCard } from '../../../src/identity/make-card.ts';
import { nameFrequencies } from '../../../src/identity/name-frequencies.ts';
import { nysiis } from '../../../src/identity/nysiis.ts';
import { parseName } from '../../../src/identity/parse-name.ts';
import { resolveCards, type Resolved } from '../../../src/identity/resolve-cards.ts';
import { cardsOf, madeUpExports, type MadeUpRow } from '../../support/made-up-persons.ts';
import { randomSource } from '../../support/reference/random-source.ts';

const partition = ({ merges }: Resolved): readonly string[] =>
  merges.map(({ persons }) => [...persons].sort().join(' ')).sort();

describe('Jaro–Winkler similarity', () => {
  // Winkler's own examples.
  it.each([
    ['martha', 'marhta', 0.9611],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.8133],
    ['abc', 'xyz', 0],
    ['', 'a', 0],
  ])('of %s and %s', (a, b, expected) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(expected, 3);
  });

  it('is symmetric, 1 for equals only, and lies in between', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (a, b) => {
        const similarity = jaroWinkler(a, b);
        expect(jaroWinkler(b, a)).toBeCloseTo(similarity, 12);
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        if (similarity === 1) expect(a).toBe(b);
      }),
    );
  });
});

describe('the sound of a name', () => {
  it.each([
    ['macdonald', 'mcdonald'],
    ['schneider', 'schnieder'],
    ['phillips', 'filips'],
    ['knight', 'night'],
    ['johnson', 'jonson'],
  ])('is one for %s and %s', (a, b) => {
    expect(nysiis(a)).toBe(nysiis(b));
  });

  it('differs for names that sound different', () => {
    expect(new Set(['martin', 'dubois', 'smith', 'garcia', 'nguyen'].map(nysiis)).size).toBe(5);
  });
});

describe('two names', () => {
  const names = new NameComparer(nameFrequencies([], []));
  const NAME = fc
    .tuple(
      fc.constantFrom('Marie', 'Jean-Pierre', 'Bob', 'Robert', 'J.', 'Zoé', 'Сергей', ''),
      fc.constantFrom('Martin', 'van den Berg', "O'Brien", 'Okafor-Lindqvist', 'Müller', 'Mueller', 'Smith Jr', ''),
    )
    .map(([given, family]) =>
      parseName({ full: `${given} ${family}`.trim(), ...(given ? { given } : {}), ...(family ? { family } : {}) }),
    );

  it('weigh the same whichever comes first', () => {
    fc.assert(
      fc.property(NAME, NAME, (a, b) => {
        expect(names.compare([a], [b]).bits).toBeCloseTo(names.compare([b], [a]).bits, 9);
      }),
    );
  });

  it('say the more the rarer they are', () => {
    const of = (full: string): number => names.compare([parseName({ full })], [parseName({ full })]).bits;
    expect(of('Marie Martin')).toBeLessThan(of('Marie Thornquist'));
    expect(of('Marie Thornquist')).toBeLessThan(of('Solvor Thornquist'));
  });
});

describe('the resolution of made-up exports', () => {
  const SIZES = { LINKEDIN: 2000, FACEBOOK: 800, APPLE: 600 };

  it.each([1, 2])('merges next to nobody wrongly and finds nine of ten pairs (seed %i)', (seed) => {
    const rows = madeUpExports(seed, SIZES);
    const truth = new Map(rows.map((row) => [row.id, row.truth]));
    const resolved = resolveCards({ cards: cardsOf(rows) });
    const together = resolved.merges.flatMap(({ persons }) => pairsOf(persons));
    expect(together.length).toBeGreaterThan(100);
    expect(together.filter(([a, b]) => truth.get(a) !== truth.get(b)).length / together.length).toBeLessThanOrEqual(
      0.001,
    );
    expect(recall(rows, resolved)).toBeGreaterThanOrEqual(0.9);
    const ticked = resolved.suggestions.filter(({ preTicked }) => preTicked);
    expect(ticked.filter(({ a, b }) => truth.get(a) === truth.get(b)).length / ticked.length).toBeGreaterThan(0.9);
  });

  it('is the same whatever the order of the cards', () => {
    const cards = cardsOf(madeUpExports(3, { LINKEDIN: 300, FACEBOOK: 120, APPLE: 120 }));
    const expected = resolveCards({ cards });
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const shuffled = randomSource(seed).sample(cards, cards.length);
        const found = resolveCards({ cards: shuffled });
        expect(partition(found)).toEqual(partition(expected));
        expect(found.suggestions.map(({ a, b }) => [a, b].sort().join())).toEqual(
          expected.suggestions.map(({ a, b }) => [a, b].sort().join()),
        );
      }),
      { numRuns: 5 },
    );
  });

  it('merges the same in whatever order the exports come, where nothing is near a threshold', () => {
    const rows = ['LINKEDIN', 'APPLE', 'OUTLOOK'].flatMap((platform) =>
      ['Ida Thornquist', 'Olaf Brandvold', 'Solveig Vaudrey', 'Gunnar Quillfeather'].map((full) => ({
        platform,
        full,
      })),
    );
    const cards = rows.map(({ platform, full }) =>
      makeCard(`${platform} ${full}`, [
        {
          platform: platform as 'APPLE',
          importId: platform,
          format: platform,
          origin: 'FILE',
          content: { name: { full }, positions: [{ organization: `${full.split(' ')[1]} Works` }] },
        },
      ]),
    );
    const others = cardsOf(madeUpExports(7, { LINKEDIN: 200, FACEBOOK: 100, APPLE: 100 }));
    fc.assert(
      fc.property(fc.shuffledSubarray(['LINKEDIN', 'APPLE', 'OUTLOOK'], { minLength: 3 }), (order) => {
        // Each export is resolved when it comes; those merged before come again as what they are.
        const groups = new Map<string, string>();
        order.forEach((_platform, index) => {
          const here = order.slice(0, index + 1);
          const known = cards.filter(({ sources }) => here.some((each) => sources[0]?.endsWith(each)));
          const changed = new Set(
            known.filter(({ sources }) => sources[0]?.endsWith(order[index] ?? '')).map(({ personId }) => personId),
          );
          for (const { persons } of resolveCards({ cards: [...others, ...known], changed }).merges) {
            const name =
              persons.map((person) => groups.get(person)).find((group) => group !== undefined) ?? persons[0] ?? '';
            for (const person of persons) groups.set(person, name);
          }
        });
        const sizes = new Map<string, number>();
        for (const group of groups.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1);
        expect([...sizes.values()]).toEqual([3, 3, 3, 3]);
      }),
      { numRuns: 6 },
    );
  });

  it('compares only pairs with somebody who changed', () => {
    const cards = cardsOf(madeUpExports(5, { LINKEDIN: 300, FACEBOOK: 120, APPLE: 120 }));
    const changed = new Set([cards[0]?.personId ?? '', cards[400]?.personId ?? '']);
    const { merges, suggestions, compared } = resolveCards({ cards, changed });
    expect(compared).toBeLessThan(resolveCards({ cards }).compared / 10);
    for (const { persons } of merges) expect(persons.some((id) => changed.has(id))).toBe(true);
    for (const { a, b } of suggestions) expect(changed.has(a) || changed.has(b)).toBe(true);
  });

  it('keeps apart whom the owner said to keep apart, over others too', () => {
    const same = (id: string, platform: 'LINKEDIN' | 'APPLE' | 'OUTLOOK') =>
      makeCard(id, [
        {
          platform,
          importId: id,
          format: platform,
          origin: 'FILE',
          content: { name: { full: 'Ida Thornquist' }, positions: [{ organization: 'Fennimore Optics' }] },
        },
      ]);
    const cards = [
      same('a', 'LINKEDIN'),
      same('b', 'APPLE'),
      same('c', 'OUTLOOK'),
      ...cardsOf(madeUpExports(9, { LINKEDIN: 200, FACEBOOK: 100, APPLE: 100 })),
    ];
    const groupOf = (apart: boolean): string[] =>
      partition(resolveCards({ cards, areApart: (a, b) => apart && [a, b].sort().join() === 'a,b' })).filter((group) =>
        /\b[abc]\b/.test(group),
      );
    expect(groupOf(false)).toEqual(['a b c']);
    expect(groupOf(true).join()).not.toMatch(/a b/);
  });
});

function pairsOf(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((a, index) => ids.slice(index + 1).map((b) => [a, b] as const));
}

/** The share of the true pairs that were merged or are in the queue. */
function recall(rows: readonly MadeUpRow[], { merges, suggestions }: Resolved): number {
  const groups = new Map(merges.flatMap(({ persons }) => persons.map((id) => [id, persons[0] ?? ''] as const)));
  const groupOf = (id: string): string => groups.get(id) ?? id;
  const queued = new Set(suggestions.map(({ a, b }) => [groupOf(a), groupOf(b)].sort().join()));
  const byTruth = new Map<number, string[]>();
  for (const { id, truth } of rows) byTruth.set(truth, [...(byTruth.get(truth) ?? []), id]);
  const pairs = [...byTruth.values()].flatMap(pairsOf).map((pair) => pair.map(groupOf));
  const found = pairs.filter(([a = '', b = '']) => a === b || queued.has([a, b].sort().join()));
  return found.length / pairs.length;
}
