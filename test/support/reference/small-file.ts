import type { AmbitFile, AmbitRequirement, AmbitTie } from './ambit-file.ts';

/** The instant for which small files are made. */
export const SMALL_AT = new Date('2026-06-15T13:30:00Z');

/** The requirement of small files. */
export const KNOWS_GRAPHS: AmbitRequirement = {
  id: 'r',
  criteria: [{ dimension: 'EXPERTISE', value: 'graphs' }],
};

/**
 * A file to check by hand, ties complete, goal `g`: a, b and c know graphs, a and c at one employer; x, y and z know nothing of
 * use.
 */
export function smallFile(
  ties: readonly AmbitTie[],
  requirements: readonly AmbitRequirement[] = [KNOWS_GRAPHS],
): AmbitFile {
  const employer: Record<string, string> = { a: 'One', b: 'Two', c: 'one ' };
  return {
    ambit: 1,
    tiesComplete: true,
    ego: { name: 'Ego' },
    persons: ['a', 'b', 'c', 'x', 'y', 'z'].map((id) => ({
      id,
      name: id,
      expertise: [{ name: employer[id] ? 'graphs' : 'chess' }],
      ...(employer[id] ? { positions: [{ organization: employer[id] }] } : {}),
    })),
    ties,
    goals: [{ id: 'g', requirements }],
  };
}

/** A declared tie to the ego, fresh. */
export function egoTie(id: string, strength: number): AmbitTie {
  return tie('ego', id, strength);
}

/** A declared tie, fresh. */
export function tie(a: string, b: string, strength: number): AmbitTie {
  return { a, b, strength, lastContact: '2026-06-15' };
}
