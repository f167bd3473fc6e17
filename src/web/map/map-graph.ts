import Graph from 'graphology';
import type { Groups } from './map-groups.ts';
import { isShown, type MapData, type MapLook, sizeOf } from './map-look.ts';
import { aroundStage, fitToStage } from './map-shape.ts';
import { isThere, type Presence } from './map-time.ts';

export const EGO = 'ego';
const ZONE = 'zone:';
const CAPTION = 'caption:';
const WAY = 'way:';
/** How many groups are named on the map itself, and how many persons a group must have for that. */
const CAPTIONS = 7;
const CAPTION_MEMBERS = 4;

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
export function graphOf(map: Pick<MapData, 'persons' | 'ties'>, egoName: string): Graph {
  const graph = new Graph({ multi: true, type: 'undirected' });
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

/** Gives persons and ties their colour and size, and hides whom the filters or the time leave out. */
export function dress(graph: Graph, { map, look, groups, presence, theme, scale }: Dress): void {
  const degrees = (person: number) => graph.degree(map.persons.ids[person] ?? EGO);
  graph.mergeNodeAttributes(EGO, { color: theme.ink, size: 11 * scale });
  graph.updateEachNodeAttributes((_node, attributes) => {
    const person: unknown = attributes['person'];
    if (typeof person !== 'number') return attributes;
    return {
      ...attributes,
      group: groups.of[person],
      color: groups.groups[groups.of[person] ?? -1]?.colour ?? theme.line,
      size: scale * sizeOf(map, person, look, degrees),
      hidden: !isShown(map, person, look) || !isThere(presence.persons[person], look.day, presence.today),
    };
  });
  graph.updateEachEdgeAttributes((_edge, attributes, _source, _target, one, other) => {
    const tie: unknown = attributes['tie'];
    if (typeof tie !== 'number') return attributes;
    // A tie within a group has its colour, so that groups hold together to the eye.
    const colour = one['group'] === other['group'] ? mixed(String(one['color']), theme.card) : theme.tie;
    return {
      ...attributes,
      color: colour,
      hidden: !isThere(presence.ties[tie], look.day, presence.today),
    };
  });
}

/** Two colours `#rrggbb`, more of the second: what a thin line in the first would look like, without transparency. */
function mixed(one: string, other: string): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(1 + 2 * at, 3 + 2 * at), 16);
  const byte = (at: number) => Math.round(0.6 * part(one, at) + 0.4 * part(other, at));
  return `#${[0, 1, 2].map((at) => byte(at).toString(16).padStart(2, '0')).join('')}`;
}

/** Puts the persons around the ego into the stage, and the absence zones around all. */
export function place(
  graph: Graph,
  { map, theme, scale, zones }: Dress & { readonly zones: MapData['zones'] },
  x: Float32Array,
  y: Float32Array,
  aspect: number,
): void {
  const shape = fitToStage(x, y, map.persons.ids.length, aspect);
  graph.updateEachNodeAttributes(
    (_node, attributes) => {
      const person: unknown = attributes['person'];
      if (typeof person === 'number') Object.assign(attributes, { x: shape.x[person], y: shape.y[person] });
      return attributes;
    },
    { attributes: ['x', 'y'] },
  );
  graph.filterNodes((node) => node.startsWith(ZONE)).forEach((node) => graph.dropNode(node));
  const empty = zones.filter((zone) => zone.zone !== 'COVERED' && zone.zone !== 'UNKNOWN');
  aroundStage(empty.length, aspect).forEach(([atX, atY], index) => {
    const zone = empty[index];
    if (zone === undefined) return;
    graph.mergeNode(`${ZONE}${index}`, {
      x: atX,
      y: atY,
      size: scale * (9 + 40 * Math.sqrt(zone.severity)),
      color: theme.zone,
      // On a high stage the names stand inwards, for its ends are near.
      place: atY >= 0 === aspect >= 1 ? 'above' : 'below',
      label: zone.requirement.label,
      forceLabel: true,
      zIndex: 0,
    });
  });
}

/** Writes the names of the largest groups where most of their members stand. */
export function caption(graph: Graph, { map, look, groups }: Dress): void {
  graph.filterNodes((node) => node.startsWith(CAPTION)).forEach((node) => graph.dropNode(node));
  // What is not laid out together has no middle to write a name at.
  if (look.colour !== 'community' || look.over !== null) return;
  const members = groups.groups.map((): string[] => []);
  map.persons.ids.forEach((id, person) => {
    if (graph.getNodeAttribute(id, 'hidden') !== true) members[groups.of[person] ?? -1]?.push(id);
  });
  members
    .map((ids, at) => ({ ids, group: groups.groups[at] }))
    .filter(({ ids, group }) => ids.length >= CAPTION_MEMBERS && group?.key !== 'unknown' && group?.key !== 'other')
    .sort((a, b) => b.ids.length - a.ids.length)
    .slice(0, CAPTIONS)
    .forEach(({ ids, group }) => {
      const middle = (axis: 'x' | 'y') => median(ids.map((id) => Number(graph.getNodeAttribute(id, axis))));
      graph.mergeNode(`${CAPTION}${group?.key ?? ''}`, {
        x: middle('x'),
        y: middle('y'),
        size: 0.1,
        color: group?.colour ?? '',
        place: 'caption',
        label: group?.name ?? '',
        forceLabel: true,
      });
    });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Draws the way from the ego to somebody over the ties; who is not on the map is passed over. */
export function drawWay(graph: Graph, way: readonly string[], color: string): void {
  graph.filterEdges((edge) => edge.startsWith(WAY)).forEach((edge) => graph.dropEdge(edge));
  const there = [EGO, ...way.slice(1)].filter((node) => graph.hasNode(node));
  if (there.length !== way.length) return;
  there.slice(1).forEach((node, at) => {
    graph.addEdgeWithKey(`${WAY}${at}`, there[at], node, { color, size: 3, zIndex: 2, way: true });
  });
}
