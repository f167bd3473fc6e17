import { useEffect } from 'react';
import { Link } from 'wouter';
import type { GoalHead } from '../app/network-context.tsx';
import { useNetworkData } from '../app/network-data.ts';
import { Advice } from '../audit/advice-list.tsx';
import '../audit/audit.css';
import { ScorePanel } from '../audit/score-panel.tsx';
import { GoalSummary } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Skeleton } from '../shared/ui/skeleton.tsx';
import { overviewWords } from './words.ts';

/**
 * A goal in short: its score, and the three things that would serve it most.
 * @param wait it is not its turn yet: on a cold database several goals at once keep each other, and the reader, waiting
 */
export function GoalTile(props: { readonly goal: GoalHead; readonly wait: boolean; readonly onReady: () => void }) {
  const { goal, wait, onReady } = props;
  const { text } = useLang();
  const words = useWords(overviewWords);
  const { data, failure } = useNetworkData(GoalSummary, { id: goal.id }, { enabled: !wait });
  const answer = data?.network.goal;
  const ready = data !== null || failure !== null;
  useEffect(() => {
    if (ready) onReady();
  }, [ready, onReady]);
  return (
    <article className="card goal-tile">
      <header>
        <p className="eyebrow">{text.goalKind[goal.kind]}</p>
        <h2>{goal.title}</h2>
      </header>
      {failure && <FailureNotice failure={failure} />}
      {!answer && !failure && <Skeleton text={text.loading} />}
      {answer && (
        <div className="split">
          <ScorePanel alignment={answer.alignment} />
          <div>
            <h3>{words.three}</h3>
            {answer.recommendations.length === 0 && <p className="muted">{words.nothing}</p>}
            <ol className="advice">
              {answer.recommendations.map((advice) => (
                <li key={`${advice.kind}-${advice.person?.id ?? advice.requirement?.id}`}>
                  <Advice advice={advice} />
                </li>
              ))}
            </ol>
          </div>
        </div>
      )}
      <p className="row">
        <Link className="button button-quiet" href={`/audit?goal=${goal.id}`}>
          {words.audit}
        </Link>
        <Link className="button button-quiet" href={`/map?goal=${goal.id}`}>
          {words.map}
        </Link>
      </p>
    </article>
  );
}
