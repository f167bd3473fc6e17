import { useLang } from '../shared/i18n/language.tsx';
import { Bar } from '../shared/ui/bar.tsx';
import { EmptyState } from '../shared/ui/empty-state.tsx';
import { AlignmentParts } from './alignment-parts.tsx';
import type { AlignmentView } from './goal-audit.ts';

export function AlignmentScore({ alignment }: { readonly alignment: AlignmentView }) {
  const { text } = useLang();
  if (alignment.status === 'NO_REQUIREMENTS') {
    const { body, action } = text.goal.noRequirements;
    return <EmptyState body={alignment.reason ?? body} action={{ label: action, href: '/graphql#create-goal' }} />;
  }
  if (alignment.score === null) return <EmptyState body={alignment.reason ?? text.failure.refused} />;
  return (
    <div className="score">
      <p className="score-value">
        <span className="visually-hidden">{text.goal.score} </span>
        <strong>{text.number(Math.round(alignment.score))}</strong> <span>{text.goal.outOf}</span>
      </p>
      <ScoreRange score={alignment.score} low={alignment.low} high={alignment.high} />
      {alignment.points && <AlignmentParts points={alignment.points} friendTies={alignment.friendTies} />}
    </div>
  );
}

function ScoreRange(props: { readonly score: number; readonly low: number | null; readonly high: number | null }) {
  const { text } = useLang();
  if (props.low === null || props.high === null) return null;
  const low = text.number(Math.floor(props.low));
  const high = text.number(Math.ceil(props.high));
  return (
    <div className="range">
      <Bar from={props.low} to={props.high} most={100} mark={props.score} />
      <p>
        {low === high ? (
          text.goal.rangeExact
        ) : (
          <>
            <strong>{text.goal.range(low, high)}</strong>
            <span className="muted"> · {text.goal.rangeWhy}</span>
          </>
        )}
      </p>
    </div>
  );
}
