import type Graph from 'graphology';
import { type RefObject, useEffect, useRef } from 'react';
import Sigma from 'sigma';

export interface SigmaEvents {
  readonly onPerson: (id: string) => void;
  readonly onNothing: () => void;
}

/** Draws a graph into an element, and takes everything down again when the view is left. */
export function useSigma(
  element: RefObject<HTMLDivElement | null>,
  graph: Graph,
  lit: ReadonlySet<string> | null,
  events: SigmaEvents,
): RefObject<Sigma | null> {
  const sigma = useRef<Sigma | null>(null);
  const latest = useRef({ lit, events });
  latest.current = { lit, events };

  useEffect(() => {
    if (element.current === null) return;
    const style = getComputedStyle(document.documentElement);
    const [ink, line] = [style.getPropertyValue('--ink').trim(), style.getPropertyValue('--line').trim()];
    const drawn = new Sigma(graph, element.current, {
      labelFont: 'Inter Variable, sans-serif',
      labelColor: { color: ink },
      labelSize: 12,
      labelRenderedSizeThreshold: 8,
      labelDensity: 0.5,
      zIndex: true,
      defaultEdgeColor: line,
      nodeReducer: (node, attributes) => {
        const { lit: shown } = latest.current;
        if (shown === null || !('person' in attributes)) return attributes;
        return shown.has(node)
          ? { ...attributes, forceLabel: true, zIndex: 1 }
          : { ...attributes, color: line, label: null, zIndex: 0 };
      },
      edgeReducer: (edge, attributes) => {
        const { lit: shown } = latest.current;
        if (shown === null) return attributes;
        const [source, target] = graph.extremities(edge);
        return shown.has(source) && shown.has(target)
          ? { ...attributes, color: ink, size: 1.2, zIndex: 1 }
          : { ...attributes, hidden: true };
      },
    });
    drawn.on('clickNode', ({ node }) => latest.current.events.onPerson(node));
    drawn.on('clickStage', () => latest.current.events.onNothing());
    sigma.current = drawn;
    return () => {
      drawn.kill();
      sigma.current = null;
    };
  }, [element, graph]);

  useEffect(() => {
    sigma.current?.refresh({ skipIndexation: true });
  }, [lit]);
  return sigma;
}
