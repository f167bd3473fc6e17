import { useEffect, useMemo, useRef } from 'react';
import { MapPositionsSave, PathTo } from '../shared/api/operations.generated.ts';
import { useData } from '../shared/api/use-data.ts';
import { request } from '../shared/api/graphql-client.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { useParameter } from '../shared/ui/parameter.ts';
import { firstPositions, layOut } from './layout.ts';
import { dress, graphOf, isPerson, place } from './map-graph.ts';
import type { MapData, MapLook } from './map-look.ts';
import { useSigma } from './use-sigma.ts';
import { mapWords } from './words.ts';

const SAVED_AT_ONCE = 2_000;

/** The drawn map. What it shows is in the list as well; a click opens the card of a person. */
export function MapCanvas(props: { readonly map: MapData; readonly look: MapLook; readonly egoName: string }) {
  const { lang } = useLang();
  const words = useWords(mapWords);
  const { map, look, egoName } = props;
  const element = useRef<HTMLDivElement>(null);
  const [selected, select] = useParameter('person');
  const colours = useMemo(() => {
    const style = getComputedStyle(document.documentElement);
    return { ink: style.getPropertyValue('--ink').trim(), zone: style.getPropertyValue('--warm-soft').trim() };
  }, []);
  const graph = useMemo(() => graphOf(map, egoName, colours.ink), [map, egoName, colours]);
  const path = useData(PathTo, { id: selected ?? '' }, { enabled: selected !== null });

  const lit = useMemo(() => {
    if (selected === null || !graph.hasNode(selected)) return null;
    const way = path.data?.network.shortestPaths[0]?.persons.map((person) => person.id) ?? [];
    return new Set([selected, ...graph.neighbors(selected), ...way]);
  }, [graph, path.data, selected]);

  const sigma = useSigma(element, graph, lit, {
    onPerson: (node) => {
      if (isPerson(node)) select(node);
    },
    onNothing: () => select(null),
  });

  useEffect(() => {
    dress(graph, map, look);
    sigma.current?.refresh();
  }, [graph, look, map, sigma]);

  useEffect(() => {
    const start = firstPositions(map);
    place(graph, map, start.x, start.y, colours.zone);
    if (start.kept) return;
    const abort = new AbortController();
    const stop = layOut(map, start, ({ x, y, done }) => {
      place(graph, map, x, y, colours.zone);
      if (done) void keep(map, x, y, { lang, signal: abort.signal });
    });
    return () => {
      stop();
      abort.abort();
    };
    // The language is left out: it does not move anybody.
  }, [graph, map, colours]);

  return (
    <div className="map-stage">
      <div ref={element} className="map-canvas" role="img" aria-label={words.drawing(map.persons.ids.length)} />
      <div className="map-zoom">
        <button type="button" aria-label={words.zoomIn} onClick={() => void sigma.current?.getCamera().animatedZoom()}>
          +
        </button>
        <button
          type="button"
          aria-label={words.zoomOut}
          onClick={() => void sigma.current?.getCamera().animatedUnzoom()}
        >
          −
        </button>
        <button type="button" aria-label={words.center} onClick={() => void sigma.current?.getCamera().animatedReset()}>
          ⌂
        </button>
      </div>
    </div>
  );
}

/** Keeps the positions, so that the map looks the same tomorrow. A failure costs only a new layout. */
async function keep(
  map: MapData,
  x: Float32Array,
  y: Float32Array,
  options: { readonly lang: 'en' | 'fr'; readonly signal: AbortSignal },
): Promise<void> {
  const { ids } = map.persons;
  try {
    for (let from = 0; from < ids.length; from += SAVED_AT_ONCE) {
      const persons = ids.slice(from, from + SAVED_AT_ONCE);
      const part = (values: Float32Array) => persons.map((_, index) => values[from + index] ?? 0);
      await request(MapPositionsSave, { input: { persons, x: part(x), y: part(y) } }, options);
    }
  } catch {
    // the map is there; it will be laid out again the next time
  }
}
