import { MultiUndirectedGraph } from 'graphology';
import { type RefObject, useEffect, useRef } from 'react';
import Sigma from 'sigma';
import type { MapTheme } from './map-graph.ts';
import { MapLabels } from './map-labels.ts';
import type { StageBox } from './map-shape.ts';

export interface SigmaEvents {
  readonly onPerson: (id: string) => void;
  readonly onNothing: () => void;
}

/** What is drawn, and how. */
export interface SigmaView {
  /** Where to; drawn once the element has a size. */
  readonly element: RefObject<HTMLDivElement | null>;
  readonly box: StageBox | null;
  readonly graph: MultiUndirectedGraph;
  /** The nodes that are lit alone; null: all. */
  readonly lit: ReadonlySet<string> | null;
  /** Whether everybody stands where they stay. */
  readonly settled: boolean;
  readonly theme: MapTheme;
  readonly events: SigmaEvents;
}

const NARROW_PX = 600;
/** From so many ties on they are left out while the map is moved, or still laid out. */
const TIES_DRAWN_ON_MOVE = 20_000;

/**
 * Draws a graph into an element, and takes everything down again when the view is left. The graph must be dressed by then:
 * to draw fifty thousand ties once is work enough.
 */
export function useSigma(
  sigma: RefObject<Sigma | null>,
  { element, box, graph, lit, settled, theme, events }: SigmaView,
): void {
  const latest = useRef({ box, lit, settled, events });
  latest.current = { box, lit, settled, events };
  const drawnLit = useRef(lit);
  const hasStage = box !== null;

  useEffect(() => {
    if (element.current === null || latest.current.box === null) return;
    const narrow = element.current.clientWidth < NARROW_PX;
    const labels = new MapLabels(theme, narrow);
    const isLarge = graph.size > TIES_DRAWN_ON_MOVE;
    // Made empty: what it is given now is read and drawn before its box can be set, and then once more.
    const drawn = new Sigma(new MultiUndirectedGraph(), element.current, {
      labelFont: 'Inter Variable, sans-serif',
      labelSize: 12,
      labelRenderedSizeThreshold: 7,
      labelDensity: 0.6,
      stagePadding: narrow ? 32 : 54,
      zIndex: true,
      minEdgeThickness: 1.1,
      hideEdgesOnMove: isLarge,
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
        const { lit: shown, settled: isSettled } = latest.current;
        if (isLarge && !isSettled) return { ...attributes, hidden: true };
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
    drawn.setCustomBBox(latest.current.box);
    drawn.setGraph(graph);
    drawnLit.current = latest.current.lit;
    sigma.current = drawn;
    return () => {
      drawn.kill();
      sigma.current = null;
    };
  }, [sigma, element, graph, theme, hasStage]);

  useEffect(() => {
    if (drawnLit.current === lit) return;
    drawnLit.current = lit;
    sigma.current?.refresh({ skipIndexation: true });
  }, [sigma, lit]);
}
