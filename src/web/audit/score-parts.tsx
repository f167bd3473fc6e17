import type { ScoreFragment } from '../shared/api/operations.generated.ts';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { Bar } from '../shared/ui/bar.tsx';
import { Computed } from '../shared/ui/computed.tsx';
import { auditWords } from './words.ts';

const PARTS = ['coverage', 'reach', 'diversity', 'freshness', 'focus'] as const;

/** The most points each part can give (`ambit-1`). While friend ties are unknown, coverage takes reach's weight. */
const MOST = { coverage: 50, reach: 15, diversity: 15, freshness: 10, focus: 10 } as const;

export function ScoreParts({ alignment }: { readonly alignment: ScoreFragment }) {
  const words = useWords(auditWords);
  const format = useFormat();
  const { points } = alignment;
  const unknown = alignment.friendTies === 'UNKNOWN';
  if (points === null) return null;
  return (
    <dl className="parts">
      {PARTS.map((part) => {
        const [name, meaning] = words.part[part];
        const most = part === 'coverage' && unknown ? MOST.coverage + MOST.reach : MOST[part];
        const silent = part === 'reach' && unknown;
        return (
          <div key={part} className="part">
            <dt>
              {name}
              <Computed of={name} by={alignment.computedBy}>
                {words.how[part]}
              </Computed>
              <span className="muted small">{silent ? words.reachUnknown : meaning}</span>
            </dt>
            <dd>
              <span className="nums">{silent ? '–' : `${format.number(points[part], 1)} / ${most}`}</span>
              <Bar to={silent ? 0 : points[part]} most={most} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
