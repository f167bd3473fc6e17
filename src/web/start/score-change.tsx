import type { ScoreFragment } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { Bar } from '../shared/ui/bar.tsx';
import { Computed } from '../shared/ui/computed.tsx';
import { startWords } from './words.ts';

/** The score and its range before the answers and now. */
export function ScoreChange({ before, now }: { readonly before: ScoreFragment; readonly now: ScoreFragment }) {
  const words = useWords(startWords);
  const changed = before.score !== now.score || before.low !== now.low || before.high !== now.high;
  return (
    <section className="change" aria-labelledby="change">
      <h2 id="change">{words.changed}</h2>
      <Line name={words.before} score={before} />
      {changed ? <Line name={words.now} score={now} /> : <p className="muted">{words.nothingYet}</p>}
    </section>
  );
}

function Line({ name, score }: { readonly name: string; readonly score: ScoreFragment }) {
  const { text } = useLang();
  const words = useWords(startWords);
  const format = useFormat();
  if (score.score === null) return <p className="muted">{score.reason}</p>;
  return (
    <div className="change-line">
      <p>
        <span className="muted">{name}</span> <strong className="nums">{format.number(score.score, 1)}</strong>{' '}
        <span className="muted small">{text.outOf}</span>
        <Computed of={name} by={score.computedBy} />
      </p>
      {score.low !== null && score.high !== null && (
        <>
          <Bar from={score.low} to={score.high} most={100} mark={score.score} />
          <p className="small muted">
            {words.range(format.number(Math.floor(score.low)), format.number(Math.ceil(score.high)))}
          </p>
        </>
      )}
    </div>
  );
}
