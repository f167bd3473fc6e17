import { describe, test } from '@jest/globals';
import fc from 'fast-check';
import type { AlignmentRow } from '../../../src/alignment/alignment.service.ts';
import { calculatorOfFile } from '../../support/calculator-inputs.ts';
import { alignmentOf } from '../../support/reference/alignment.ts';
import type { AmbitFile } from '../../support/reference/ambit-file.ts';
import { dateBefore } from '../../support/reference/calendar.ts';
import { RANDOM_AT, randomAmbitFile } from '../../support/reference/random-network.ts';
import { EGO } from '../../support/reference/tie-at.ts';

// Other networks each time; a failure names its seed, and AMBIT_SEED brings it back.
const SEED = Number(process.env['AMBIT_SEED'] ?? Math.floor(Date.now() / 1000) % 1_000_000_000);
const RUNS = Math.max(500, Number(process.env['AMBIT_RUNS'] ?? 500));
const EPSILON = 1e-9;

process.stdout.write(`AMBIT_SEED=${SEED} (${RUNS} random networks for each property of the calculator)\n`);

const align = (file: AmbitFile): AlignmentRow => calculatorOfFile(file, 'g1').at({ at: RANDOM_AT });

describe(`the application's calculator on ${RUNS} random networks, AMBIT_SEED=${SEED}`, () => {
  holds('gives what the independent implementation gives, to 1e-9', (file) => {
    const row = align(file);
    const expected = alignmentOf(file, 'g1', { at: RANDOM_AT });
    return [
      ...compared(row, expected, NUMBERS),
      ...row.requirements.flatMap((each) => {
        const other = expected.requirements.find(({ id }) => id === each.id);
        return other === undefined ? [`no requirement ${each.id}`] : compared(each, other, OF_REQUIREMENT);
      }),
      ...(row.status === expected.status ? [] : [`status ${row.status}, not ${expected.status}`]),
    ];
  });

  holds('0 ≤ score ≤ 100; the points add up to it; 50C + 15R ≤ score ≤ 85C + 15R', (file) => {
    const { score, points, coverage, reach } = align(file);
    if (score === null || points === null || coverage === null) return [];
    const sum = Object.values(points).reduce((total: number, part) => total + (part ?? 0), 0);
    const bounds = reach === null ? [65 * coverage, 100 * coverage] : [50, 85].map((c) => c * coverage + 15 * reach);
    return [
      ...atMost('0 and the score', 0, score),
      ...atMost('the score and 100', score, 100),
      ...atMost('the lower bound and the score', bounds[0], score),
      ...atMost('the score and the upper bound', score, bounds[1]),
      ...(Math.abs(sum - score) <= EPSILON ? [] : [`the points add up to ${sum}, not ${score}`]),
    ];
  });

  holds('R ≥ C, low ≤ score ≤ high, C ≤ latent', (file) => {
    const { score, low, high, coverage, latent, reach, requirements } = align(file);
    return [
      ...(reach === null ? [] : atMost('coverage and reach', coverage, reach)),
      ...requirements.flatMap((each) => (each.reach === null ? [] : atMost(each.id, each.coverage, each.reach))),
      ...atMost('low and score', low, score),
      ...atMost('score and high', score, high),
      ...atMost('coverage and latent', coverage, latent),
    ];
  });

  holds('C and R never fall when a contact, a tie, strength or freshness is added', (file) => {
    const before = align(file);
    return additions(file).flatMap(([what, more]) => {
      const after = align(more);
      if (!comparable(before, after)) return [];
      return [
        ...atMost(`coverage with ${what}`, before.coverage, after.coverage),
        ...atMost(`reach with ${what}`, before.reach, after.reach),
      ];
    });
  });

  holds('an irrelevant, unconnected contact changes focus only', (file) => {
    const before = align(file);
    const after = align({
      ...file,
      persons: [...(file.persons ?? []), { id: 'zz', name: 'Nobody Needed', ...IRRELEVANT }],
      ties: [...(file.ties ?? []), { a: EGO, b: 'zz', strength: 1, lastContact: dateBefore(RANDOM_AT, 0) }],
    });
    if (!comparable(before, after)) return [];
    return compared(
      before,
      after,
      NUMBERS.filter((key) => !['score', 'low', 'high', 'focus'].includes(key)),
    );
  });

  holds('what is said twice counts once', (file) => {
    const twice = {
      ...file,
      ties: (file.ties ?? []).map((tie) => ({
        ...tie,
        platforms: [...(tie.platforms ?? []), ...(tie.platforms ?? [])],
      })),
      interactions: (file.interactions ?? []).map((each) => ({ ...each, with: [...each.with, ...each.with] })),
    };
    return compared(align(file), align(twice), NUMBERS);
  });
});

const NUMBERS = [
  'score',
  'low',
  'high',
  'coverage',
  'latent',
  'reach',
  'balance',
  'brokerage',
  'diversity',
  'freshness',
  'focus',
] as const;
const OF_REQUIREMENT = ['coverage', 'reach', 'severity', 'fragility', 'knownShare'] as const;
const IRRELEVANT = {
  positions: [{ organization: 'Nowhere Limited', sector: 'T', occupation: '9' }],
  expertise: [{ name: 'idleness' }],
  place: { country: 'NZ' },
};

/** A property of a random file: what is wrong with it; nothing, if it holds. */
function holds(name: string, faults: (file: AmbitFile) => readonly string[]): void {
  test(name, () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const found = faults(randomAmbitFile(seed));
        if (found.length > 0) throw new Error(`network of seed ${seed}: ${found.join('; ')}`);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
}

function compared(a: object, b: object, keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => {
    const [x, y] = [(a as Record<string, unknown>)[key] ?? null, (b as Record<string, unknown>)[key] ?? null];
    const same = typeof x === 'number' && typeof y === 'number' ? Math.abs(x - y) <= EPSILON : x === y;
    return same ? [] : [`${key} is ${String(x)} and ${String(y)}`];
  });
}

function atMost(what: string, x: number | null | undefined, y: number | null | undefined): readonly string[] {
  return typeof x !== 'number' || typeof y !== 'number' || x <= y + EPSILON ? [] : [`${what}: ${x} > ${y}`];
}

/** Whether no requirement turned UNKNOWN or known, and friend ties neither. */
function comparable(a: AlignmentRow, b: AlignmentRow): boolean {
  const known = ({ requirements, friendTiesKnown, status }: AlignmentRow): string =>
    JSON.stringify([status, friendTiesKnown, requirements.map((each) => [each.id, each.known])]);
  return known(a) === known(b);
}

/** The file with one thing more, and what it is. */
function additions(file: AmbitFile): readonly (readonly [string, AmbitFile])[] {
  const persons = file.persons ?? [];
  const ties = file.ties ?? [];
  const isTied = (a: string, b: string): boolean => ties.some((t) => [t.a, t.b].includes(a) && [t.a, t.b].includes(b));
  const stranger = persons.find(({ id }) => !isTied(EGO, id));
  const first = persons.find(({ id }) => isTied(EGO, id));
  const other = persons.find(({ id }) => first !== undefined && id !== first.id && !isTied(first.id, id));
  const [tie, ...rest] = ties;
  const withTie = (added: (typeof ties)[number]): AmbitFile => ({ ...file, ties: [...ties, added] });
  return [
    ...(stranger ? [['a contact', withTie({ a: EGO, b: stranger.id, strength: 0.36 })] as const] : []),
    ...(first && other ? [['a tie', withTie({ a: first.id, b: other.id, strength: 0.64 })] as const] : []),
    ...(tie ? [['full strength', { ...file, ties: [...rest, { ...tie, strength: 1 }] }] as const] : []),
    ...(tie
      ? [['freshness', { ...file, ties: [...rest, { ...tie, lastContact: dateBefore(RANDOM_AT, 0) }] }] as const]
      : []),
  ];
}
