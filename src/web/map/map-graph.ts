import { MultiUndirectedGraph } from 'graphology';
import type { Groups } from './map-groups.ts';
import { isShown, type MapData, type MapLook, sizeOf } from './map-look.ts';
import { isThere, type Presence } from './map-time.ts';

export const EGO = 'ego';
export const ZONE = 'zone:';
export const CAPTION = 'caption:';
const WAY = 'way:';

/** The colours of the page that the map draws with. */
export interface MapTheme {
  readonly ink: string;
  readonly inkSoft: string;
  readonly card: string;
  readonly line: string;
  readonly tie: string;
  readonly accent: string;
  readonly zone: string;
  readonly zoneInk: string;
}

export function isPerson(node: string): boolean {
  return node !== EGO && !node.startsWith(ZONE) && !node.startsWith(CAPTION);
}

/** The map as a graph: the ego at the centre, the persons by their ids, their ties by their places. */
export function graphOf(map: Pick<MapData, 'persons' | 'ties'>, egoName: string): MultiUndirectedGraph {
  const graph = new MultiUndirectedGraph();
  graph.addNode(EGO, { x: 0, y: 0, size: 11, label: egoName, forceLabel: true, zIndex: 3 });
  map.persons.ids.forEach((id, person) => {
    graph.mergeNode(id, { x: 0, y: 0, label: map.persons.names[person] ?? '', person });
  });
  map.ties.sources.forEach((source, tie) => {
    const [from, to] = [map.persons.ids[source], map.persons.ids[map.ties.targets[tie] ?? -1]];
    if (from !== undefined && to !== undefined) graph.addEdge(from, to, { tie, size: 0.8 });
  });
  return graph;
}

export interface Dress {
  readonly map: MapData;
  readonly look: MapLook;
  readonly groups: Groups;
  readonly presence: Presence;
  readonly theme: MapTheme;
  /** Smaller on a narrow screen, 1 on a wide one. */
  readonly scale: number;
}

/**
 * Gives persons and ties their colour and size, and hides whom the filters or the time leave out. Like all that changes many
 * of them, it writes the attributes in place: an event for each would have the whole map read anew as often.
 */
export function dress(graph: MultiUndirectedGraph, { map, look, groups, presence, theme, scale }: Dress): void {
  const ties = look.size === 'ties' ? tieCounts(map.ties, map.persons.ids.length) : null;
  Object.assign(graph.getNodeAttributes(EGO), { color: theme.ink, size: 11 * scale });
  graph.forEachNode((_node, attributes) => {
    const person: unknown = attributes['person'];
    if (typeof person !== 'number') return;
    Object.assign(attributes, {
      group: groups.of[person],
      color: groups.groups[groups.of[person] ?? -1]?.colour ?? theme.line,
      size: scale * sizeOf(map, person, look, (each) => ties?.[each] ?? 0),
      hidden: !isShown(map, person, look) || !isThere(presence.persons[person], look.day, presence.today),
    });
  });
  const pale = new Map(groups.groups.map(({ colour }) => [colour, mixed(colour, theme.card)]));
  graph.forEachEdge((_edge, attributes, _source, _target, one, other) => {
    const tie: unknown = attributes['tie'];
    if (typeof tie !== 'number') return;
    // A tie within a group has its colour, so that groups hold together to the eye.
    const colour = one['group'] === other['group'] ? pale.get(String(one['color'])) : undefined;
    Object.assign(attributes, {
      color: colour ?? theme.tie,
      hidden: !isThere(presence.ties[tie], look.day, presence.today),
    });
  });
}

function tieCounts(ties: MapData['ties'], persons: number): readonly number[] {
  const counts = new Array<number>(persons).fill(0);
  for (const person of [...ties.sources, ...ties.targets]) counts[person] = (counts[person] ?? 0) + 1;
  return counts;
}

/** Two colours `#rrggbb`, more of the second: what a thin line in the first would look like, without transparency. */
function mixed(one: string, other: string): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(1 + 2 * at, 3 + 2 * at), 16);
  const byte = (at: number) => Math.round(0.6 * part(one, at) + 0.4 * part(other, at));
  return `#${[0, 1, 2].map((at) => byte(at).toString(16).padStart(2, '0')).join('')}`;
}

/** Draws the way from the ego to somebody over the ties, and no other; who is not on the map is passed over. */
export function drawWay(graph: MultiUndirectedGraph, way: readonly string[], color: string): void {
  const there = [EGO, ...way.slice(1)].filter((node) => graph.hasNode(node));
  const steps = there.length === way.length ? there.slice(1).map((to, at) => [there[at] ?? EGO, to] as const) : [];
  // To drop an edge costs as much as a new map: the way before is hidden.
  const before = (graph.getAttribute('way') ?? []) as readonly string[];
  for (const edge of before) Object.assign(graph.getEdgeAttributes(edge), { hidden: true });
  const drawn = steps.map(([from, to]) => {
    const edge = `${WAY}${from} ${to}`;
    if (graph.hasEdge(edge)) Object.assign(graph.getEdgeAttributes(edge), { hidden: false });
    else graph.addEdgeWithKey(edge, from, to, { color, size: 3, zIndex: 2, way: true });
    return edge;
  });
  graph.setAttribute('way', drawn);
}
