import { GoalPicker } from '../app/goal-picker.tsx';
import type { GoalHead } from '../app/network-context.tsx';
import { useNetworkData } from '../app/network-data.ts';
import { GoalHistory, type Period } from '../shared/api/operations.generated.ts';
import { Lines } from '../shared/chart/lines.tsx';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Loading } from '../shared/ui/loading.tsx';
import { useParameter } from '../shared/ui/parameter.ts';
import { Section } from '../shared/ui/section.tsx';
import { historyWords } from './words.ts';

const SCORE_MOST = 100;

/** The score of each moment with its range, and the periods of all goals above it. */
export function AlignmentOverTime(props: {
  readonly goals: readonly GoalHead[];
  readonly from: string;
  readonly every: Period;
}) {
  const { text } = useLang();
  const words = useWords(historyWords);
  const [id] = useParameter('goal');
  const goal = props.goals.find((each) => each.id === id) ?? props.goals[0];
  const { data, failure } = useNetworkData(GoalHistory, { id: goal?.id ?? '', from: props.from, every: props.every });
  const history = data?.network.goal?.history;
  return (
    <Section title={words.alignment} lead={words.alignmentWhy}>
      {goal && <GoalPicker goal={goal} goals={props.goals} />}
      {failure && <FailureNotice failure={failure} />}
      {!history && !failure && <Loading text={text.loading} />}
      {history?.every((point) => point.score === null) && <p className="muted">{words.noScore}</p>}
      {goal && history?.some((point) => point.score !== null) && (
        <Lines
          label={words.alignment}
          most={SCORE_MOST}
          spans={props.goals.map(({ id: each, title, from, to }) => ({
            name: title,
            from,
            to,
            strong: each === goal.id,
          }))}
          lines={[
            {
              name: words.score,
              points: history.map(({ at, score, low, high }) => ({ at, value: score, low, high })),
            },
          ]}
        />
      )}
    </Section>
  );
}
