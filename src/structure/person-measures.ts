import { egoBetweenness, normalized } from './betweenness.ts';
import type { NetworkGraphs } from './network-graphs.ts';
import { densityAround, structuralHoles } from './structural-holes.ts';

export const MEASURES = [
  'degree',
  'density',
  'constraint',
  'constraintWeighted',
  'egoConstraint',
  'egoConstraintWeighted',
  'hierarchy',
  'effectiveSize',
  'effectiveSizeWeighted',
  'efficiency',
  'egoBetweenness',
  'betweenness',
  'betweennessShare',
] as const;
export type MeasureName = (typeof MEASURES)[number];
export type PersonMeasures = Readonly<Record<MeasureName, number | null>>;

/** Beyond so many neighbours ego betweenness takes too long: the cube of it. */
const MAX_EGO_NEIGHBOURS = 3_000;

/** The measures of a node; all but the degree are null while ties between others are unknown, for then they say nothing. */
export function personMeasures(graphs: NetworkGraphs, node: number): PersonMeasures {
  const { binary, weighted } = graphs;
  const degree = binary.degreeOf(node);
  if (!graphs.friendTiesKnown)
    return { ...(Object.fromEntries(MEASURES.map((name) => [name, null])) as PersonMeasures), degree };
  const whole = structuralHoles(binary, node, 'WHOLE', 'BINARY');
  const wholeWeighted = structuralHoles(weighted, node, 'WHOLE', 'WEIGHTED');
  const between = graphs.betweennessOf(node);
  return {
    degree,
    density: densityAround(binary, node),
    constraint: whole?.constraint ?? null,
    constraintWeighted: wholeWeighted?.constraint ?? null,
    egoConstraint: structuralHoles(binary, node, 'EGO', 'BINARY')?.constraint ?? null,
    egoConstraintWeighted: structuralHoles(weighted, node, 'EGO', 'WEIGHTED')?.constraint ?? null,
    hierarchy: whole?.hierarchy ?? null,
    effectiveSize: whole?.effectiveSize ?? null,
    effectiveSizeWeighted: wholeWeighted?.effectiveSize ?? null,
    efficiency: whole?.efficiency ?? null,
    egoBetweenness: degree > MAX_EGO_NEIGHBOURS ? null : egoBetweenness(binary, node),
    betweenness: between,
    betweennessShare: normalized(between, graphs.tiedPersons),
  };
}
