import { Link } from 'wouter';
import type { GoalHead } from '../app/network-context.tsx';
import { useNetworkData } from '../app/network-data.ts';
import { Advice } from '../audit/advice-list.tsx';
import '../audit/audit.css';
import { ScorePanel } from '../audit/score-panel.tsx';
import { GoalSummary } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Loading } from '../shared/ui/loading.tsx';
import { ViewHead } from '../shared/ui/view-head.tsx';
import { startWords } from './words.ts';

/** The first true sentence: the score, what is active and what sleeps, and three things to do. */
export function ResultStep({ goal: head }: { readonly goal: GoalHead }) {
  const { text } = useLang();
  const words = useWords(startWords);
  const format = useFormat();
  const { data, failure } = useNetworkData(GoalSummary, { id: head.id });
  const goal = data?.network.goal;
  if (failure) return <FailureNotice failure={failure} />;
  if (!goal) return <Loading text={text.loading} />;
  const { score, coverage, latent } = goal.alignment;
  return (
    <>
      <ViewHead
        eyebrow={words.step(3)}
        title={
          score === null ? words.noScore(head.title) : words.sentence(head.title, format.number(Math.round(score)))
        }
        {...(coverage === null || latent === null
          ? {}
          : { lead: words.activeLatent(format.percent(coverage), format.percent(latent)) })}
      />
      <div className="split">
        <ScorePanel alignment={goal.alignment} />
        <div>
          <h2>{words.three}</h2>
          <ol className="advice advice-plain">
            {goal.recommendations.map((advice) => (
              <li key={`${advice.kind}-${advice.person?.id ?? advice.requirement?.id}`}>
                <Advice advice={advice} />
              </li>
            ))}
          </ol>
        </div>
      </div>
      <p className="start-next">
        <Link className="button" href={`/start?step=sharpen&goal=${head.id}`}>
          {words.sharpenIt}
        </Link>
        <span className="muted">{words.sharpenWhy}</span>
        <Link href={`/audit?goal=${head.id}`}>{words.audit}</Link>
      </p>
    </>
  );
}
