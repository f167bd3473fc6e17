import { useOperation } from '../shared/api/use-operation.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { AbsenceZones } from './absence-zones.tsx';
import { AlignmentScore } from './alignment-score.tsx';
import { goalAudit, type GoalHead } from './goal-audit.ts';
import { Recommendations } from './recommendations.tsx';

export function GoalCard({ goal, revision }: { readonly goal: GoalHead; readonly revision: number }) {
  const { text } = useLang();
  const { data, failure } = useOperation(goalAudit, { id: goal.id }, revision);
  const audit = data?.network.goal;
  const scored = audit?.alignment.status === 'SCORED';
  return (
    <article className="card goal" aria-labelledby={`goal-${goal.id}`}>
      <header>
        <p className="eyebrow">{text.goal.kind[goal.kind]}</p>
        <h3 id={`goal-${goal.id}`}>{goal.title}</h3>
      </header>
      {failure && <FailureNotice failure={failure} />}
      {!data && !failure && (
        <p role="status" className="muted">
          {text.loading}
        </p>
      )}
      {audit && (
        <div className="goal-body">
          <AlignmentScore alignment={audit.alignment} />
          {audit.alignment.status !== 'NO_REQUIREMENTS' && (
            <div className="goal-advice">
              {(scored || audit.absenceZones.length > 0) && <AbsenceZones zones={audit.absenceZones} />}
              {(scored || audit.recommendations.length > 0) && (
                <Recommendations recommendations={audit.recommendations} />
              )}
            </div>
          )}
        </div>
      )}
    </article>
  );
}
