import Graph from 'graphology';
import { colourOf, isShown, type MapData, type MapLook, sizeOf } from './map-look.ts';

export const EGO = 'ego';
const ZONE = 'zone:';
/** How far outside of the persons the empty places stand. */
const ZONE_DISTANCE = 1.2;
/** A screen is wider than high: the empty places stand on an ellipse. */
const ZONE_STRETCH = 1.55;

export function isPerson(node: string): boolean {
  return node !== EGO && !node.startsWith(ZONE);
}

/** The map as a graph: the ego at the centre, the persons by their ids, their ties. */
export function graphOf(map: MapData, egoName: string, ink: string): Graph {
  const graph = new Graph({ multi: true, type: 'undirected' });
  graph.addNode(EGO, { x: 0, y: 0, size: 12, label: egoName, color: ink, forceLabel: true, zIndex: 2 });
  map.persons.ids.forEach((id, person) => {
    graph.mergeNode(id, { x: 0, y: 0, label: map.persons.names[person] ?? '', person });
  });
  map.ties.sources.forEach((source, tie) => {
    const [from, to] = [map.persons.ids[source], map.persons.ids[map.ties.targets[tie] ?? -1]];
    if (from !== undefined && to !== undefined) graph.addEdge(from, to, { size: 0.5 });
  });
  return graph;
}

export function dress(graph: Graph, map: MapData, look: MapLook): void {
  graph.updateEachNodeAttributes((_node, attributes) => {
    const person: unknown = attributes['person'];
    if (typeof person !== 'number') return attributes;
    return {
      ...attributes,
      color: colourOf(map, person, look),
      size: sizeOf(map, person, look),
      hidden: !isShown(map, person, look),
    };
  });
}

/** Puts the persons around the ego, whatever the layout's middle is, and the absence zones around all. */
export function place(graph: Graph, map: MapData, x: Float32Array, y: Float32Array, zoneColour: string): void {
  const count = map.persons.ids.length;
  const middle = (values: Float32Array) =>
    values.subarray(0, count).reduce((sum, value) => sum + value, 0) / (count || 1);
  const [middleX, middleY] = [middle(x), middle(y)];
  let reach = 1;
  map.persons.ids.forEach((id, person) => {
    const [atX, atY] = [(x[person] ?? 0) - middleX, (y[person] ?? 0) - middleY];
    reach = Math.max(reach, Math.hypot(atX, atY));
    graph.mergeNodeAttributes(id, { x: atX, y: atY });
  });
  const zones = map.zones.filter((zone) => zone.zone !== 'COVERED' && zone.zone !== 'UNKNOWN');
  zones.forEach((zone, index) => {
    const angle = (2 * Math.PI * index) / zones.length + Math.PI / 6;
    graph.mergeNode(`${ZONE}${index}`, {
      x: ZONE_STRETCH * ZONE_DISTANCE * reach * Math.cos(angle),
      y: ZONE_DISTANCE * reach * Math.sin(angle),
      size: 8 + 45 * Math.sqrt(zone.severity),
      color: zoneColour,
      label: zone.requirement.label,
      forceLabel: true,
    });
  });
}
