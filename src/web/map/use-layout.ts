import type { MultiUndirectedGraph } from 'graphology';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useNetwork } from '../app/network-context.tsx';
import { MapPositionsSave } from '../shared/api/operations.generated.ts';
import { request } from '../shared/api/graphql-client.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { firstPositions, type LaidOut, layOut } from './layout.ts';

const SAVED_AT_ONCE = 2_000;

export interface Positions {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Whether they are final. */
  readonly settled: boolean;
}

/** Where the persons stand: as kept, else as a worker lays them out, step by step; then they are kept. */
export function useLayout(map: LaidOut, graph: MultiUndirectedGraph): Positions {
  const { lang } = useLang();
  const { network, mayChange } = useNetwork();
  const latestLang = useRef(lang);
  latestLang.current = lang;
  // The graph is new exactly when who is drawn, or what ties them, is.
  const start = useMemo(() => firstPositions(map), [graph]);
  const [laidOut, setLaidOut] = useState<(Positions & { readonly graph: MultiUndirectedGraph }) | null>(null);

  useEffect(() => {
    if (start.kept) return;
    const abort = new AbortController();
    const stop = layOut(map, start, ({ x, y, done }) => {
      setLaidOut({ x, y, settled: done, graph });
      if (done && network !== null && mayChange)
        void keep(network.id, map, { x, y }, { lang: latestLang.current, signal: abort.signal });
    });
    return () => {
      stop();
      abort.abort();
    };
  }, [graph, start]);
  // Another map has other persons: until it is laid out, the positions of the one before mean nothing.
  return useMemo(
    () => (laidOut?.graph === graph ? laidOut : { x: start.x, y: start.y, settled: start.kept }),
    [graph, laidOut, start],
  );
}

/** Keeps the positions, so that the map looks the same tomorrow. A failure costs only a new layout. */
async function keep(
  network: string,
  map: LaidOut,
  { x, y }: Pick<Positions, 'x' | 'y'>,
  options: { readonly lang: 'en' | 'fr'; readonly signal: AbortSignal },
): Promise<void> {
  const { ids } = map.persons;
  try {
    for (let from = 0; from < ids.length; from += SAVED_AT_ONCE) {
      const persons = ids.slice(from, from + SAVED_AT_ONCE);
      const part = (values: Float32Array) => persons.map((_, index) => values[from + index] ?? 0);
      await request(MapPositionsSave, { input: { network, persons, x: part(x), y: part(y) } }, options);
    }
  } catch {
    // the map is there; it will be laid out again the next time
  }
}
