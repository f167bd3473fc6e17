import type { MultiUndirectedGraph } from 'graphology';
import { type KeyboardEvent, type RefObject, useCallback, useState } from 'react';
import type Sigma from 'sigma';
import { isPerson } from './map-graph.ts';
import { DIRECTIONS, nearest, type Spot } from './nearest.ts';

/**
 * The map by keyboard: arrows go from person to person, Enter opens the card, + and − zoom, 0 shows the whole map.
 * @returns the name of the person at whom one is, to be said aloud
 */
export function useMapKeys(
  sigma: RefObject<Sigma | null>,
  graph: MultiUndirectedGraph,
  onPerson: (id: string) => void,
): { readonly at: string | null; readonly onKeyDown: (event: KeyboardEvent) => void; readonly onBlur: () => void } {
  const [at, setAt] = useState<string | null>(null);

  const go = useCallback(
    (to: string | null) => {
      setAt((from) => {
        const changed = [from, to].flatMap((node) => (node !== null && graph.hasNode(node) ? node : []));
        for (const node of changed) Object.assign(graph.getNodeAttributes(node), { highlighted: node === to });
        // Nobody has moved, so that nothing but these two needs to be read again.
        sigma.current?.refresh({ partialGraph: { nodes: changed }, skipIndexation: true, schedule: true });
        return to;
      });
    },
    [graph, sigma],
  );

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const drawn = sigma.current;
      if (drawn === null || event.altKey || event.ctrlKey || event.metaKey) return;
      const direction = DIRECTIONS[event.key];
      const camera = drawn.getCamera();
      if (direction) {
        const spots = spotsOn(drawn);
        const from = spots.find((spot) => spot.id === at) ?? null;
        const { width, height } = drawn.getDimensions();
        const next = nearest(spots, from, { x: width / 2, y: height / 2 }, direction);
        if (next) {
          go(next.id);
          follow(drawn, next);
        }
      } else if (event.key === 'Enter' && at !== null) onPerson(at);
      else if (event.key === '+' || event.key === '=') void camera.animatedZoom();
      else if (event.key === '-') void camera.animatedUnzoom();
      else if (event.key === '0') void camera.animatedReset();
      else return;
      event.preventDefault();
    },
    [at, go, onPerson, sigma],
  );

  const name: unknown = at !== null && graph.hasNode(at) ? graph.getNodeAttribute(at, 'label') : null;
  return { at: typeof name === 'string' ? name : null, onKeyDown, onBlur: useCallback(() => go(null), [go]) };
}

function spotsOn(sigma: Sigma): readonly Spot[] {
  return sigma
    .getGraph()
    .mapNodes((id) => id)
    .flatMap((id) => {
      const data = isPerson(id) ? sigma.getNodeDisplayData(id) : undefined;
      return data === undefined || data.hidden ? [] : [{ id, ...sigma.framedGraphToViewport(data) }];
    });
}

/** Brings a person into sight who stands outside of it. */
function follow(sigma: Sigma, spot: Spot): void {
  const { width, height } = sigma.getDimensions();
  if (spot.x > 20 && spot.x < width - 20 && spot.y > 20 && spot.y < height - 20) return;
  const { x, y } = sigma.viewportToFramedGraph(spot);
  void sigma.getCamera().animate({ x, y });
}
