import { useNetwork } from '../app/network-context.tsx';
import { useNetworkAct } from '../app/network-data.ts';
import { ActionPlan, type AdviceFragment, type PlannedFragment } from '../shared/api/operations.generated.ts';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { Computed } from '../shared/ui/computed.tsx';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { PathLine } from '../shared/ui/path-line.tsx';
import { PersonLink } from '../shared/ui/person-link.tsx';
import { isOpen } from './action-steps.ts';
import { auditWords } from './words.ts';

/** The recommendations that are not taken yet, each with what it is worth. */
export function AdviceList(props: {
  readonly goalId: string;
  readonly advice: readonly AdviceFragment[];
  readonly plan: readonly PlannedFragment[];
}) {
  const words = useWords(auditWords);
  const plan = useNetworkAct(ActionPlan);
  const { mayChange } = useNetwork();
  const open = props.plan.filter((action) => isOpen(action.state));
  const left = props.advice.filter(
    (each) => !open.some((action) => action.kind === each.kind && action.person?.id === each.person?.id),
  );
  return (
    <>
      {plan.failure && <FailureNotice failure={plan.failure} />}
      {left.length === 0 && <p className="muted">{words.noAdvice}</p>}
      <ul className="advice">
        {left.map((each) => (
          <li key={`${each.kind}-${each.person?.id ?? each.requirement?.id}`}>
            <Advice advice={each} />
            {mayChange && (
              <button
                type="button"
                className="button button-quiet no-print"
                disabled={plan.busy}
                onClick={() =>
                  void plan.run({
                    input: {
                      goalId: props.goalId,
                      kind: each.kind,
                      ...(each.person ? { person: each.person.id } : { requirement: each.requirement?.id ?? null }),
                    },
                  })
                }
              >
                {words.take}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** One recommendation: what, why, by which way, and what it would bring. */
export function Advice({ advice }: { readonly advice: AdviceFragment }) {
  const { text } = useLang();
  const words = useWords(auditWords);
  const format = useFormat();
  return (
    <div className="advice-text">
      <p>
        <strong>
          {text.recommendation[advice.kind]}{' '}
          {advice.person ? <PersonLink person={advice.person} /> : `“${advice.requirement?.label ?? ''}”`}
        </strong>{' '}
        <span className="points nums">{words.points(format.number(advice.points, 1))}</span>
        <Computed of={words.pointsName} by={advice.computedBy}>
          {words.how.points}
        </Computed>
      </p>
      <p className="small">{advice.reason}</p>
      {advice.path && <PathLine persons={advice.path.persons} />}
    </div>
  );
}
