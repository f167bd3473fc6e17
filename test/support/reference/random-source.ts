/** A seeded source of choices: the same seed gives the same choices, on every machine. */
export interface RandomSource {
  /** Uniform in [0,1). */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number;
  /** True with a probability. */
  chance(probability: number): boolean;
  /** One of the items; throws on none. */
  pick<T>(items: readonly T[]): T;
  /** `count` of the items (all, if there are fewer) in random order, none twice. */
  sample<T>(items: readonly T[], count: number): readonly T[];
}

/** Mulberry32: 32 bits of state, enough for test data. */
export function randomSource(seed: number): RandomSource {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const integer = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error('Nothing to pick from');
    return items[integer(0, items.length - 1)] as T;
  };
  const sample = <T>(items: readonly T[], count: number): readonly T[] => {
    const pool = [...items];
    const chosen: T[] = [];
    while (chosen.length < count && pool.length > 0) chosen.push(...pool.splice(integer(0, pool.length - 1), 1));
    return chosen;
  };
  return { next, integer, chance: (probability) => next() < probability, pick, sample };
}
