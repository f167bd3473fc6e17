import { useLang } from '../shared/i18n/language.tsx';
import { Bar } from '../shared/ui/bar.tsx';
import { type AlignmentPoints, type AlignmentView, type Part, PARTS } from './goal-audit.ts';

/** The most points each part can give (`ambit-1`). While friend ties are unknown, coverage takes reach's weight. */
const MOST: Readonly<Record<Part, number>> = { coverage: 50, reach: 15, diversity: 15, freshness: 10, focus: 10 };

export function AlignmentParts(props: {
  readonly points: AlignmentPoints;
  readonly friendTies: AlignmentView['friendTies'];
}) {
  const { lang, text } = useLang();
  const format = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  return (
    <section className="parts">
      <h4>{text.goal.parts}</h4>
      <dl>
        {PARTS.map((part) => {
          const [name, explanation] = text.goal.part[part];
          const points = props.points[part];
          const most = part === 'coverage' && props.friendTies === 'UNKNOWN' ? MOST.coverage + MOST.reach : MOST[part];
          return (
            <div key={part} className={`part part-${part}`}>
              <dt>
                {name}
                <span className="muted">
                  {points === null && part === 'reach' ? text.goal.reachUnknown : explanation}
                </span>
              </dt>
              <dd>
                <span aria-hidden="true">{points === null ? '–' : `${format.format(points)} / ${most}`}</span>
                {points !== null && (
                  <span className="visually-hidden">{text.goal.partValue(format.format(points), most)}</span>
                )}
                <Bar to={points ?? 0} most={most} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
