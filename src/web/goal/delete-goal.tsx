import { useState } from 'react';
import { useLocation } from 'wouter';
import { useNetworkAct } from '../app/network-data.ts';
import { GoalDelete } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { goalWords } from './words.ts';

/** Asks once more, as nothing brings a goal back. */
export function DeleteGoal({ id }: { readonly id: string }) {
  const { text } = useLang();
  const words = useWords(goalWords);
  const [, navigate] = useLocation();
  const remove = useNetworkAct(GoalDelete);
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <p>
        <button type="button" className="button-link" onClick={() => setSure(true)}>
          {words.delete}
        </button>
      </p>
    );
  }
  return (
    <div className="row">
      <button
        type="button"
        className="button button-quiet"
        disabled={remove.busy}
        onClick={() => void remove.run({ input: { id } }).then((done) => done && navigate('/goals'))}
      >
        {words.reallyDelete}
      </button>
      <button type="button" className="button button-quiet" onClick={() => setSure(false)}>
        {text.cancel}
      </button>
      {remove.failure && <FailureNotice failure={remove.failure} />}
    </div>
  );
}
