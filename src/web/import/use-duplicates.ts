import { useCallback, useEffect, useRef, useState } from 'react';
import { useNetworkAct, useNetworkData } from '../app/network-data.ts';
import { request } from '../shared/api/graphql-client.ts';
import {
  DuplicateDismiss,
  Duplicates,
  type DuplicatesQuery,
  LatestMerges,
  MergeUndo,
  PersonsMerge,
} from '../shared/api/operations.generated.ts';
import type { RequestFailure } from '../shared/api/request-failure.ts';
import { useLang } from '../shared/i18n/language.tsx';

export type Pair = DuplicatesQuery['network']['duplicates']['nodes'][number];
/** What was decided last, and can be taken back. */
export type Decision = { readonly pair: Pair; readonly kind: 'MERGED' | 'APART' | 'UNDONE' };

export interface DuplicateQueueState {
  /** The pairs still to decide, the likeliest first; null until they are known. */
  readonly pairs: readonly Pair[] | null;
  readonly total: number;
  readonly last: Decision | null;
  readonly busy: boolean;
  readonly failure: RequestFailure | null;
  merge(pair: Pair): void;
  keepApart(pair: Pair): void;
  undo(): void;
}

/**
 * The queue of possible duplicates. A merge is written at once and undone by its event. That two stay apart is written with
 * the next decision, or when the view is left: so it can still be taken back, which the API does not offer.
 */
export function useDuplicates(): DuplicateQueueState {
  const { lang } = useLang();
  const { data, failure } = useNetworkData(Duplicates, {});
  const mergeBoth = useNetworkAct(PersonsMerge);
  const dismiss = useNetworkAct(DuplicateDismiss);
  const undoMerge = useNetworkAct(MergeUndo);
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<Decision | null>(null);
  const unwritten = useRef<Pair | null>(null);
  const writeApart = useRef<() => Promise<unknown>>(() => Promise.resolve());
  writeApart.current = () => {
    const pair = unwritten.current;
    unwritten.current = null;
    return pair === null ? Promise.resolve() : dismiss.run({ input: { id: pair.id } });
  };
  useEffect(() => () => void writeApart.current(), []);

  const hide = useCallback(
    (pair: Pair, hidden: boolean) =>
      setDecided((before) => new Set([...[...before].filter((id) => id !== pair.id), ...(hidden ? [pair.id] : [])])),
    [],
  );

  const merge = (pair: Pair) => {
    hide(pair, true);
    const write = async () => {
      await writeApart.current();
      const done = await mergeBoth.run({ input: { persons: pair.persons.map(({ id }) => id) } });
      if (done === null) hide(pair, false);
      else setLast({ pair, kind: 'MERGED' });
    };
    void write();
  };
  const keepApart = (pair: Pair) => {
    void writeApart.current();
    unwritten.current = pair;
    hide(pair, true);
    setLast({ pair, kind: 'APART' });
  };
  const undo = () => {
    if (last === null || last.kind === 'UNDONE') return;
    const { pair, kind } = last;
    if (kind === 'APART') {
      unwritten.current = null;
      hide(pair, false);
      setLast(null);
      return;
    }
    const takeBack = async () => {
      const { network } = await request(LatestMerges, { network: data?.network.id ?? null }, { lang });
      const event = network.mergeEvents.nodes.find(
        ({ from, undoneAt }) => undoneAt === null && pair.persons.some(({ id }) => id === from),
      );
      if (event !== undefined && (await undoMerge.run({ input: { id: event.id } })) !== null)
        setLast({ pair, kind: 'UNDONE' });
    };
    takeBack().catch(() => undefined); // the next look at the queue tells
  };

  const pairs = data?.network.duplicates.nodes.filter(({ id }) => !decided.has(id)) ?? null;
  const found = data?.network.duplicates.nodes.length ?? 0;
  return {
    pairs,
    total: Math.max(0, (data?.network.duplicates.totalCount ?? 0) - (found - (pairs?.length ?? 0))),
    last,
    busy: mergeBoth.busy || undoMerge.busy,
    failure: mergeBoth.failure ?? dismiss.failure ?? undoMerge.failure ?? failure,
    merge,
    keepApart,
    undo,
  };
}
