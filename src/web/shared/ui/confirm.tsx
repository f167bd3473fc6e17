import { type ReactNode, useState } from 'react';
import type { RequestFailure } from '../api/request-failure.ts';
import { useLang } from '../i18n/language.tsx';
import { FailureNotice } from './failure-notice.tsx';

/**
 * A button that asks once more, as nothing takes back what it does.
 * @param ask what the button says at first
 * @param really what the one says that does it
 * @param children what to know before
 */
export function Confirm(props: {
  readonly ask: string;
  readonly really: string;
  readonly busy: boolean;
  readonly failure: RequestFailure | null;
  readonly onConfirm: () => void;
  readonly children: ReactNode;
}) {
  const { text } = useLang();
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <button type="button" className="button button-quiet" onClick={() => setSure(true)}>
        {props.ask}
      </button>
    );
  }
  return (
    <div className="stack confirm" role="group" aria-label={props.ask}>
      {props.children}
      <p className="row">
        <button type="button" className="button" autoFocus disabled={props.busy} onClick={props.onConfirm}>
          {props.really}
        </button>
        <button type="button" className="button button-quiet" onClick={() => setSure(false)}>
          {text.cancel}
        </button>
      </p>
      {props.failure && <FailureNotice failure={props.failure} />}
    </div>
  );
}
