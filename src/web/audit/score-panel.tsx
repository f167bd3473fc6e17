import type { ScoreFragment } from '../shared/api/operations.generated.ts';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { Bar } from '../shared/ui/bar.tsx';
import { Computed } from '../shared/ui/computed.tsx';
import { auditWords } from './words.ts';

/** The score, how sure it is, and how much of the network sleeps. */
export function ScorePanel({ alignment }: { readonly alignment: ScoreFragment }) {
  const { text } = useLang();
  const words = useWords(auditWords);
  const format = useFormat();
  const { score, low, high, coverage, latent, computedBy: by } = alignment;
  if (score === null) return <p className="note">{alignment.reason ?? text.failure.refused}</p>;
  return (
    <div className="score">
      <p className="score-value">
        <strong className="nums">{format.number(Math.round(score))}</strong>
        <span className="muted"> {text.outOf}</span>
        <Computed of={words.score} by={by}>
          {words.how.score}
        </Computed>
      </p>
      {low !== null && high !== null && (
        <div className="score-line">
          <Bar from={low} to={high} most={100} mark={score} />
          <p className="small">
            <strong>{words.range(format.number(Math.floor(low)), format.number(Math.ceil(high)))}</strong>
            <span className="muted"> {words.rangeWhy}</span>
            <Computed of={words.rangeName} by={by}>
              {words.how.range}
            </Computed>
          </p>
        </div>
      )}
      {coverage !== null && latent !== null && (
        <div className="score-line">
          <Bar to={coverage} ghost={latent} most={1} />
          <p className="small">
            <strong>{words.active(format.percent(coverage))}</strong>
            <span className="muted"> {words.latent(format.percent(latent))}</span>
            <Computed of={words.latentName} by={by}>
              {words.how.latent}
            </Computed>
          </p>
        </div>
      )}
    </div>
  );
}
