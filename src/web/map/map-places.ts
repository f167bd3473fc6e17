import type { MultiUndirectedGraph } from 'graphology';
import { CAPTION, type Dress, ZONE } from './map-graph.ts';
import type { MapData } from './map-look.ts';
import { aroundStage, fitToStage } from './map-shape.ts';

/** How many groups are named on the map itself, and how many persons a group must have for that. */
const CAPTIONS = 7;
const CAPTION_MEMBERS = 4;

/** Puts the persons around the ego into the stage, and the absence zones around all. */
export function place(
  graph: MultiUndirectedGraph,
  { theme, scale, zones }: Pick<Dress, 'theme' | 'scale'> & { readonly zones: MapData['zones'] },
  { x, y }: { readonly x: Float32Array; readonly y: Float32Array },
  aspect: number,
): void {
  const shape = fitToStage(x, y, x.length, aspect);
  graph.forEachNode((_node, attributes) => {
    const person: unknown = attributes['person'];
    if (typeof person === 'number') Object.assign(attributes, { x: shape.x[person], y: shape.y[person] });
  });
  const empty = zones.filter((zone) => zone.zone !== 'COVERED' && zone.zone !== 'UNKNOWN');
  const spots = aroundStage(empty.length, aspect);
  decorate(
    graph,
    ZONE,
    empty.map((zone, index) => {
      const [atX, atY] = spots[index] ?? [0, 0];
      return {
        x: atX,
        y: atY,
        size: scale * (9 + 40 * Math.sqrt(zone.severity)),
        color: theme.zone,
        // On a high stage the names stand inwards, for its ends are near.
        place: atY >= 0 === aspect >= 1 ? 'above' : 'below',
        label: zone.requirement.label,
        forceLabel: true,
        zIndex: 0,
      };
    }),
  );
}

/** Writes the names of the largest groups where most of their members stand. */
export function caption(
  graph: MultiUndirectedGraph,
  { map, look, groups }: Pick<Dress, 'map' | 'look' | 'groups'>,
): void {
  // What is not laid out together has no middle to write a name at.
  const isLaidOut = look.colour === 'community' && look.over === null;
  const members = groups.groups.map((): string[] => []);
  map.persons.ids.forEach((id, person) => {
    if (graph.getNodeAttribute(id, 'hidden') !== true) members[groups.of[person] ?? -1]?.push(id);
  });
  const named = members
    .map((ids, at) => ({ ids, group: groups.groups[at] }))
    .filter(({ ids, group }) => ids.length >= CAPTION_MEMBERS && group?.key !== 'unknown' && group?.key !== 'other')
    .sort((a, b) => b.ids.length - a.ids.length)
    .slice(0, isLaidOut ? CAPTIONS : 0);
  decorate(
    graph,
    CAPTION,
    named.map(({ ids, group }) => {
      const middle = (axis: 'x' | 'y') => median(ids.map((id) => Number(graph.getNodeAttribute(id, axis))));
      return {
        x: middle('x'),
        y: middle('y'),
        size: 0.1,
        color: group?.colour ?? '',
        place: 'caption',
        label: group?.name ?? '',
        forceLabel: true,
      };
    }),
  );
}

/** Puts up what stands on the map beside the persons. What is left of more before is hidden: to drop it costs as much as a new map. */
function decorate(graph: MultiUndirectedGraph, prefix: string, all: readonly Record<string, unknown>[]): void {
  all.forEach((attributes, at) => {
    const node = `${prefix}${at}`;
    if (graph.hasNode(node)) Object.assign(graph.getNodeAttributes(node), attributes, { hidden: false });
    else graph.addNode(node, { ...attributes, hidden: false });
  });
  for (let at = all.length; graph.hasNode(`${prefix}${at}`); at += 1) {
    Object.assign(graph.getNodeAttributes(`${prefix}${at}`), { hidden: true });
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
