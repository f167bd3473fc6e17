import { Link } from 'wouter';
import { type GoalHead, useNetwork } from '../app/network-context.tsx';
import { useNetworkAct } from '../app/network-data.ts';
import { GoalUpdate } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { goalWords } from './words.ts';

const STATUSES = ['PLANNED', 'ACTIVE', 'REACHED', 'DROPPED'] as const;

/** All goals, past ones too, with where they stand. */
export function GoalList({ goals }: { readonly goals: readonly GoalHead[] }) {
  const { text } = useLang();
  const words = useWords(goalWords);
  const format = useFormat();
  const update = useNetworkAct(GoalUpdate);
  const { mayChange } = useNetwork();
  return (
    <>
      {update.failure && <FailureNotice failure={update.failure} />}
      <ul className="goal-rows">
        {goals.map((goal) => (
          <li key={goal.id}>
            <div>
              <p className="small muted">
                {text.goalKind[goal.kind]}{' '}
                {words.period(goal.from && format.day(goal.from), goal.to && format.day(goal.to))}
              </p>
              <h2>{goal.title}</h2>
            </div>
            <div className="row">
              <Link className="button button-quiet" href={`/audit?goal=${goal.id}`}>
                {words.audit}
              </Link>
              {mayChange && (
                <Link className="button button-quiet" href={`/goals?tab=edit&goal=${goal.id}`}>
                  {words.edit}
                </Link>
              )}
              <Link className="button button-quiet" href={`/goals?tab=what-if&goal=${goal.id}`}>
                {words.whatIf}
              </Link>
              {mayChange ? (
                <select
                  className="status"
                  aria-label={`${words.status}: ${goal.title}`}
                  value={goal.status}
                  onChange={(event) => {
                    const status = STATUSES.find((each) => each === event.target.value);
                    if (status) void update.run({ input: { id: goal.id, status } });
                  }}
                >
                  {STATUSES.map((status) => (
                    <option key={status} value={status}>
                      {text.goalStatus[status]}
                    </option>
                  ))}
                </select>
              ) : (
                <span className="tag">{text.goalStatus[goal.status]}</span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
