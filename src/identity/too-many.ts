import type { Graph } from '../graph/graph.ts';

/**
 * Persons that are compared by themselves, and whose communities are found: both need all of a network in memory. More than
 * three times what LinkedIn allows anybody is no personal network, and the memory of the program is for all its networks.
 */
export const MOST_PERSONS = 100_000;

/** @returns how many persons a network has, where these are more than are compared without being asked for */
export async function tooMany(graph: Graph, network: string, most = MOST_PERSONS): Promise<number | undefined> {
  const { persons } = (await graph.first('network/count-persons', { network })) ?? { persons: 0 };
  return persons > most ? persons : undefined;
}
