import { useEffect, useState } from 'react';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Loading } from '../shared/ui/loading.tsx';
import { DuplicatePair } from './duplicate-pair.tsx';
import { duplicateWords } from './duplicate-words.ts';
import './duplicates.css';
import { useDuplicates } from './use-duplicates.ts';

/** Pairs that may be one person, one after the other: M makes them one, K keeps them apart, U takes back, arrows turn pages. */
export function DuplicateQueue() {
  const { text } = useLang();
  const words = useWords(duplicateWords);
  const format = useFormat();
  const queue = useDuplicates();
  const { pairs, last } = queue;
  const [chosen, setAt] = useState(0);
  const at = Math.min(chosen, Math.max(0, (pairs?.length ?? 1) - 1));
  const pair = pairs?.[at];
  const turn = (by: number) => setAt(Math.min(Math.max(at + by, 0), Math.max(0, (pairs?.length ?? 1) - 1)));

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const busyElsewhere =
        event.target instanceof HTMLElement && event.target.closest('input, select, textarea, dialog, [role=tab]');
      if (busyElsewhere || event.ctrlKey || event.metaKey || event.altKey || queue.busy) return;
      const acts: Readonly<Record<string, (() => void) | undefined>> = {
        m: pair && (() => queue.merge(pair)),
        k: pair && (() => queue.keepApart(pair)),
        u: queue.undo,
        ArrowRight: () => turn(1),
        ArrowDown: () => turn(1),
        ArrowLeft: () => turn(-1),
        ArrowUp: () => turn(-1),
      };
      const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  if (pairs === null)
    return queue.failure ? <FailureNotice failure={queue.failure} /> : <Loading text={text.loading} />;
  return (
    <div className="duplicates">
      {queue.failure && <FailureNotice failure={queue.failure} />}
      <p role="status" className={last === null ? 'visually-hidden' : 'note row duplicate-done'}>
        {last !== null && words.done[last.kind](format.list(last.pair.persons.map(({ name }) => name)))}
        {last !== null && last.kind !== 'UNDONE' && (
          <button type="button" className="button button-quiet" disabled={queue.busy} onClick={queue.undo}>
            {words.undo} <kbd>U</kbd>
          </button>
        )}
      </p>
      {pair === undefined ? (
        <p className="note">{words.none}</p>
      ) : (
        <>
          <div className="duplicate-head">
            <p className="muted nums">{words.of(format.number(at + 1), format.number(queue.total))}</p>
            <p className="row">
              <button type="button" className="button button-quiet" disabled={at === 0} onClick={() => turn(-1)}>
                ← {words.before}
              </button>
              <button
                type="button"
                className="button button-quiet"
                disabled={at >= pairs.length - 1}
                onClick={() => turn(1)}
              >
                {words.after} →
              </button>
            </p>
          </div>
          <DuplicatePair pair={pair} />
          <p className="row duplicate-acts">
            <button type="button" className="button" disabled={queue.busy} onClick={() => queue.merge(pair)}>
              {words.merge} <kbd>M</kbd>
            </button>
            <button
              type="button"
              className="button button-quiet"
              disabled={queue.busy}
              onClick={() => queue.keepApart(pair)}
            >
              {words.keepApart} <kbd>K</kbd>
            </button>
            <span className="small muted keys">{words.keys}</span>
          </p>
        </>
      )}
    </div>
  );
}
