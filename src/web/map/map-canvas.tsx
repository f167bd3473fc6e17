import { useEffect, useId, useMemo, useRef } from 'react';
import type Sigma from 'sigma';
import { useNetworkData } from '../app/network-data.ts';
import { PathTo } from '../shared/api/operations.generated.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { useParameter } from '../shared/ui/parameter.ts';
import { dress, drawWay, graphOf, isPerson } from './map-graph.ts';
import type { Groups } from './map-groups.ts';
import type { MapData, MapLook } from './map-look.ts';
import { caption, place } from './map-places.ts';
import { stageBox } from './map-shape.ts';
import { readTheme } from './map-theme.ts';
import { isThere, type Presence } from './map-time.ts';
import { MapZoom } from './map-zoom.tsx';
import { useLayout } from './use-layout.ts';
import { useMapKeys } from './use-map-keys.ts';
import { useSigma } from './use-sigma.ts';
import { useStage } from './use-stage.ts';
import { mapWords } from './words.ts';

/** The drawn map. What it shows is in the list as well; a click opens the card of a person. */
export function MapCanvas(props: {
  readonly map: MapData;
  readonly look: MapLook;
  readonly groups: Groups;
  readonly presence: Presence;
  readonly zones: MapData['zones'];
  readonly egoName: string;
}) {
  const words = useWords(mapWords);
  const { map, look, groups, presence, zones, egoName } = props;
  const element = useRef<HTMLDivElement>(null);
  const [selected, select] = useParameter('person');
  const theme = useMemo(readTheme, []);
  const help = useId();
  const stage = useStage(element);
  // Names, colours and zones may change: the graph is made anew only for other persons or ties.
  const graph = useMemo(
    () => graphOf({ persons: map.persons, ties: map.ties }, egoName),
    [map.persons, map.ties, egoName],
  );
  const path = useNetworkData(PathTo, { id: selected ?? '' }, { enabled: selected !== null });
  const way = useMemo(
    () => (selected === null ? [] : (path.data?.network.shortestPaths[0]?.persons.map(({ id }) => id) ?? [])),
    [path.data, selected],
  );

  const lit = useMemo(() => {
    if (selected !== null && graph.hasNode(selected)) return new Set([selected, ...graph.neighbors(selected), ...way]);
    const at = groups.groups.findIndex(({ key }) => key === look.only);
    return at < 0 ? null : new Set(map.persons.ids.filter((_, person) => groups.of[person] === at));
  }, [graph, groups, look.only, map.persons.ids, selected, way]);

  const sigma = useRef<Sigma | null>(null);
  const keys = useMapKeys(sigma, graph, select);
  const positions = useLayout(map, graph);
  const box = useMemo(() => stage && stageBox(map.zones.length > 0, stage.aspect), [map.zones.length, stage]);

  useEffect(() => {
    if (stage) dress(graph, { map, look, groups, presence, theme, scale: stage.scale });
  }, [graph, look, map, groups, presence, theme, stage]);
  useEffect(() => {
    if (stage) place(graph, { theme, scale: stage.scale, zones }, positions, stage.aspect);
  }, [graph, zones, theme, stage, positions]);
  useEffect(() => {
    if (box === null) return;
    caption(graph, { map, look, groups });
    // Once, after all of that; the first time there is nothing yet that could draw.
    sigma.current?.setCustomBBox(box).refresh();
  }, [graph, look, map, groups, presence, theme, box, zones, positions]);
  useEffect(() => {
    // Whoever the way leads to is lit, and so drawn anew.
    drawWay(graph, way, theme.accent);
  }, [graph, way, theme]);
  useSigma(sigma, {
    element,
    box,
    graph,
    lit,
    settled: positions.settled,
    theme,
    events: {
      onPerson: (node) => {
        if (isPerson(node)) select(node);
      },
      onNothing: () => select(null),
    },
  });

  return (
    <div className="map-stage">
      <div
        ref={element}
        className="map-canvas"
        role="application"
        tabIndex={0}
        aria-label={words.drawing(presence.persons.filter((spans) => isThere(spans, null, presence.today)).length)}
        aria-describedby={help}
        onKeyDown={keys.onKeyDown}
        onBlur={keys.onBlur}
      />
      <div className="map-under">
        <p id={help} className="map-help small muted">
          {words.keys}
        </p>
        <MapZoom sigma={sigma} />
      </div>
      <p role="status" className="visually-hidden">
        {keys.at}
      </p>
    </div>
  );
}
