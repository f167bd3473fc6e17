import type Graph from 'graphology';
import { type RefObject, useEffect, useRef } from 'react';
import Sigma from 'sigma';
import type { MapTheme } from './map-graph.ts';
import { MapLabels } from './map-labels.ts';

export interface SigmaEvents {
  readonly onPerson: (id: string) => void;
  readonly onNothing: () => void;
}

const NARROW_PX = 600;
/** From so many ties on they are left out while the map is moved. */
const TIES_DRAWN_ON_MOVE = 20_000;

/** Draws a graph into an element, and takes everything down again when the view is left. */
export function useSigma(
  element: RefObject<HTMLDivElement | null>,
  graph: Graph,
  lit: ReadonlySet<string> | null,
  theme: MapTheme,
  events: SigmaEvents,
): RefObject<Sigma | null> {
  const sigma = useRef<Sigma | null>(null);
  const latest = useRef({ lit, events });
  latest.current = { lit, events };

  useEffect(() => {
    if (element.current === null) return;
    const narrow = element.current.clientWidth < NARROW_PX;
    const labels = new MapLabels(theme, narrow);
    const drawn = new Sigma(graph, element.current, {
      labelFont: 'Inter Variable, sans-serif',
      labelSize: 12,
      labelRenderedSizeThreshold: 7,
      labelDensity: 0.6,
      stagePadding: narrow ? 32 : 54,
      zIndex: true,
      minEdgeThickness: 1.1,
      hideEdgesOnMove: graph.size > TIES_DRAWN_ON_MOVE,
      defaultEdgeColor: theme.line,
      defaultDrawNodeLabel: labels.drawLabel,
      defaultDrawNodeHover: labels.drawHover,
      nodeReducer: (node, attributes) => {
        const { lit: shown } = latest.current;
        if (shown === null || !('person' in attributes)) return attributes;
        return shown.has(node)
          ? { ...attributes, forceLabel: shown.size < 40, zIndex: 2 }
          : { ...attributes, color: theme.line, label: null, zIndex: 0 };
      },
      edgeReducer: (edge, attributes) => {
        const { lit: shown } = latest.current;
        if (shown === null || 'way' in attributes) return attributes;
        const [source, target] = graph.extremities(edge);
        return shown.has(source) && shown.has(target)
          ? { ...attributes, size: 1.1, zIndex: 1 }
          : { ...attributes, hidden: true };
      },
    });
    drawn.on('beforeRender', () => labels.begin(drawn));
    drawn.on('clickNode', ({ node }) => latest.current.events.onPerson(node));
    drawn.on('clickStage', () => latest.current.events.onNothing());
    sigma.current = drawn;
    return () => {
      drawn.kill();
      sigma.current = null;
    };
  }, [element, graph, theme]);

  useEffect(() => {
    sigma.current?.refresh({ skipIndexation: true });
  }, [lit]);
  return sigma;
}
