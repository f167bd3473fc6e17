import { useState } from 'react';
import { useNetworkAct } from '../app/network-data.ts';
import { ImportUndo } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { importWords } from './words.ts';

/** Takes a whole import back; says first what that means. */
export function UndoImport(props: { readonly id: string; readonly file?: string; readonly onUndone?: () => void }) {
  const { text } = useLang();
  const words = useWords(importWords);
  const undo = useNetworkAct(ImportUndo);
  const [sure, setSure] = useState(false);
  const ask = props.file === undefined ? words.undo : `${words.undo}: ${props.file}`;
  if (!sure) {
    return (
      <p>
        <button type="button" className="button-link" aria-label={ask} onClick={() => setSure(true)}>
          {words.undo}
        </button>
      </p>
    );
  }
  return (
    <div className="undo">
      <p className="small">{words.undoMeans}</p>
      <p className="row">
        <button
          type="button"
          className="button button-quiet"
          disabled={undo.busy}
          autoFocus
          onClick={() => void undo.run({ input: { id: props.id } }).then((done) => done && props.onUndone?.())}
        >
          {words.reallyUndo}
        </button>
        <button type="button" className="button button-quiet" onClick={() => setSure(false)}>
          {text.cancel}
        </button>
      </p>
      {undo.failure && <FailureNotice failure={undo.failure} />}
    </div>
  );
}
