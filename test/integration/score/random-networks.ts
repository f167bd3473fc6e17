import type { AmbitToLoad } from '../../support/load-ambit.ts';
import type { AmbitFile } from '../../support/reference/ambit-file.ts';
import { RANDOM_AT, randomAmbitFile } from '../../support/reference/random-network.ts';
import { randomSource } from '../../support/reference/random-source.ts';
import type { ReferenceOptions } from '../../support/reference/network-at.ts';

/** A random network with what the reference takes to compute on it. */
export interface RandomNetwork extends AmbitToLoad {
  readonly seed: number;
  readonly options: ReferenceOptions & { readonly inferred: readonly (readonly [string, string])[] };
}

/** Networks of the seeds from `first` on; in one of three some ties between persons were inferred. */
export function randomNetworks(prefix: string, first: number, count: number): readonly RandomNetwork[] {
  return Array.from({ length: count }, (_, index) => {
    const seed = first + index;
    const file = withEgo(randomAmbitFile(seed));
    const inferred = seed % 3 === 0 ? inferredPairs(file, seed) : [];
    return { network: `${prefix}${seed}`, seed, file, inferred, options: { at: RANDOM_AT, inferred } };
  });
}

/** A few pairs of persons, now and then one that a stated tie joins as well. */
function inferredPairs(file: AmbitFile, seed: number): readonly (readonly [string, string])[] {
  const random = randomSource(seed);
  const ids = (file.persons ?? []).map(({ id }) => id);
  const pairs = new Map<string, readonly [string, string]>();
  for (let i = 0; i < ids.length / 4; i += 1) {
    const [a, b] = random.sample(ids, 2);
    if (a !== undefined && b !== undefined) pairs.set([a, b].sort().join(' '), [a, b]);
  }
  return [...pairs.values()];
}

/** Every other ego works where its first person works, lives there and knows the same: it fits, but it is nobody to reach. */
function withEgo(file: AmbitFile): AmbitFile {
  const [first] = file.persons ?? [];
  if (first === undefined || (file.persons ?? []).length % 2 === 0) return file;
  const { id: _id, name: _name, ...like } = first;
  return { ...file, ego: { ...file.ego, ...like } };
}
