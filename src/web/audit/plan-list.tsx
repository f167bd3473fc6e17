import { useState } from 'react';
import { useNetwork } from '../app/network-context.tsx';
import { useNetworkAct } from '../app/network-data.ts';
import { type ActionState, ActionUpdate, type PlannedFragment } from '../shared/api/operations.generated.ts';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { Computed } from '../shared/ui/computed.tsx';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { isOpen, nextSteps } from './action-steps.ts';
import { auditWords } from './words.ts';

/** What was taken: where each stands, and what became of it. */
export function PlanList({ plan }: { readonly plan: readonly PlannedFragment[] }) {
  const words = useWords(auditWords);
  const sorted = [...plan].sort((a, b) => Number(isOpen(b.state)) - Number(isOpen(a.state)));
  if (plan.length === 0) return <p className="muted">{words.noPlan}</p>;
  return (
    <ul className="plan">
      {sorted.map((action) => (
        <li key={action.id}>
          <PlannedAction action={action} />
        </li>
      ))}
    </ul>
  );
}

const USUAL_MINUTES = 30;

function PlannedAction({ action }: { readonly action: PlannedFragment }) {
  const { text } = useLang();
  const words = useWords(auditWords);
  const format = useFormat();
  const update = useNetworkAct(ActionUpdate);
  const { mayChange } = useNetwork();
  const [minutes, setMinutes] = useState(USUAL_MINUTES);
  const step = (state: ActionState) =>
    void update.run({ input: { id: action.id, state, ...(state === 'MET' ? { minutes } : {}) } });
  const { scoreBefore, scoreForecast, scoreNow } = action.effect;
  const since = action.steps.at(-1);
  return (
    <>
      <p className="requirement-head">
        <strong>
          {text.recommendation[action.kind]} {action.person?.name}
        </strong>
        <span className="tag">{words.state[action.state]}</span>
      </p>
      <p className="small muted nums">
        {since && format.day(since.at)}
        {scoreBefore !== null && scoreForecast !== null && scoreNow !== null && (
          <>
            {' '}
            ·{' '}
            {words.forecast(format.number(scoreBefore, 1), format.number(scoreForecast, 1), format.number(scoreNow, 1))}
            <Computed of={words.forecastName}>{words.how.forecast}</Computed>
          </>
        )}
      </p>
      {update.failure && <FailureNotice failure={update.failure} />}
      {mayChange && isOpen(action.state) && (
        <div className="row no-print">
          {nextSteps(action.state).map((state) => (
            <button
              key={state}
              type="button"
              className="button button-quiet"
              disabled={update.busy}
              onClick={() => step(state)}
            >
              {words.step[state]}
            </button>
          ))}
          <label className="field minutes">
            <span className="small muted">{words.minutes}</span>
            <input
              type="number"
              min={0}
              max={1440}
              value={minutes}
              onChange={(event) => setMinutes(Math.max(0, event.target.valueAsNumber || 0))}
            />
          </label>
        </div>
      )}
    </>
  );
}
