import { describe, expect, it } from '@jest/globals';
import type { MultiUndirectedGraph } from 'graphology';
import { dress, drawWay, graphOf, type MapTheme } from '../../../src/web/map/map-graph.ts';
import { groupsOf } from '../../../src/web/map/map-groups.ts';
import type { MapData, MapLook } from '../../../src/web/map/map-look.ts';
import { caption, place } from '../../../src/web/map/map-places.ts';
import { presenceOf } from '../../../src/web/map/map-time.ts';
import { ALL, madeUpMap } from './made-up-map.ts';

const THEME: MapTheme = {
  ink: '#000000',
  inkSoft: '#333333',
  card: '#ffffff',
  line: '#dddddd',
  tie: '#cccccc',
  accent: '#14606e',
  zone: '#fbe6d8',
  zoneInk: '#a4480f',
};
const WORDS = {
  platform: {} as never,
  both: 'both',
  only: String,
  others: 'others',
  notKnown: 'not known',
  noCommunity: 'none',
  degrees: ['contact', 'beyond', 'known of'],
  percent: String,
};

function zones(count: number): MapData['zones'] {
  return Array.from({ length: count }, (_, at) => ({
    severity: 0.2,
    zone: 'ABSENT',
    absence: 'REACHABLE',
    dimension: 'SECTOR',
    requirement: { id: `r${at}`, label: `Requirement ${at}` },
    doorway: null,
  }));
}

function show(graph: MultiUndirectedGraph, map: MapData, look: MapLook = ALL): void {
  const groups = groupsOf(map, look, WORDS);
  const [x, y] = [map.persons.x, map.persons.y].map((values) => Float32Array.from(values, (value) => value ?? 0));
  dress(graph, { map, look, groups, presence: presenceOf(map), theme: THEME, scale: 1 });
  place(graph, { theme: THEME, scale: 1, zones: map.zones }, { x: x!, y: y! }, 1.6);
  caption(graph, { map, look, groups });
}

const standing = (graph: MultiUndirectedGraph, prefix: string) =>
  graph.filterNodes((node, { hidden }) => node.startsWith(prefix) && hidden !== true);

describe('the graph of the map', () => {
  it('hides whom a filter leaves out, and gives each the colour of the group', () => {
    const map = madeUpMap();
    const graph = graphOf(map, 'Ego');
    show(graph, map, { ...ALL, degree: '1' });
    expect(graph.filterNodes((_, { hidden }) => hidden === true)).toEqual(['p3', 'p4']);
    expect(graph.getNodeAttribute('p0', 'color')).toBe(graph.getNodeAttribute('p1', 'color'));
    expect(graph.getNodeAttribute('p0', 'color')).not.toBe(graph.getNodeAttribute('p2', 'color'));
  });

  it('sizes persons by their ties, whatever way is drawn over them', () => {
    const map = madeUpMap();
    const graph = graphOf(map, 'Ego');
    const sizes = () => ['p0', 'p3', 'p2'].map((node) => Number(graph.getNodeAttribute(node, 'size')));
    show(graph, map, { ...ALL, size: 'ties' });
    const before = sizes();
    expect(before[1]).toBeGreaterThan(before[0] ?? 0);
    expect(before[0]).toBeGreaterThan(before[2] ?? 0);
    drawWay(graph, ['e', 'p0', 'p3'], THEME.accent);
    show(graph, map, { ...ALL, size: 'ties' });
    expect(sizes()).toEqual(before);
  });

  it('shows as many empty places as there are now', () => {
    const map = madeUpMap({ zones: zones(3) });
    const graph = graphOf(map, 'Ego');
    show(graph, map);
    expect(standing(graph, 'zone:')).toHaveLength(3);
    show(graph, { ...map, zones: zones(1) });
    expect(standing(graph, 'zone:')).toEqual(['zone:0']);
    show(graph, { ...map, zones: zones(2) });
    expect(standing(graph, 'zone:')).toHaveLength(2);
  });

  it('draws one way at a time, and none to somebody of whom a step is not on the map', () => {
    const graph = graphOf(madeUpMap(), 'Ego');
    const drawn = () => graph.filterEdges((_, { way, hidden }) => way === true && hidden !== true);
    drawWay(graph, ['e', 'p0', 'p3'], THEME.accent);
    expect(drawn().map((edge) => graph.extremities(edge))).toEqual([
      ['ego', 'p0'],
      ['p0', 'p3'],
    ]);
    drawWay(graph, ['e', 'p1', 'p3'], THEME.accent);
    expect(drawn().map((edge) => graph.extremities(edge))).toEqual([
      ['ego', 'p1'],
      ['p1', 'p3'],
    ]);
    drawWay(graph, ['e', 'elsewhere', 'p3'], THEME.accent);
    expect(drawn()).toEqual([]);
  });

  // Whoever draws it reads everything anew at each of these events: with fifty thousand ties a tenth of a second each.
  it('announces none of its changes one by one, once everything stands on it', () => {
    const map = madeUpMap({ zones: zones(3) });
    const graph = graphOf(map, 'Ego');
    show(graph, map);
    const heard: string[] = [];
    for (const event of [
      'nodeAdded',
      'nodeDropped',
      'nodeAttributesUpdated',
      'eachNodeAttributesUpdated',
      'edgeDropped',
      'edgeAttributesUpdated',
      'eachEdgeAttributesUpdated',
    ] as const) {
      graph.on(event, () => heard.push(event));
    }
    show(graph, { ...map, zones: zones(1) }, { ...ALL, colour: 'sector' });
    show(graph, map, { ...ALL, day: 2500 });
    drawWay(graph, ['e', 'p0', 'p3'], THEME.accent);
    drawWay(graph, [], THEME.accent);
    expect(heard).toEqual([]);
  });
});
