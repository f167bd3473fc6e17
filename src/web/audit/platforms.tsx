import type { AuditQuery } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { Bar } from '../shared/ui/bar.tsx';
import { Computed } from '../shared/ui/computed.tsx';
import { auditWords } from './words.ts';

type Coverage = NonNullable<AuditQuery['network']['goal']>['alignment']['platforms'][number];

/** What the ties seen on each platform alone would bring. */
export function Platforms({ platforms }: { readonly platforms: readonly Coverage[] }) {
  const { text } = useLang();
  const words = useWords(auditWords);
  const format = useFormat();
  return (
    <dl className="parts platforms">
      {[...platforms]
        .sort((a, b) => b.coverage - a.coverage)
        .map((each) => (
          <div key={each.platform} className="part">
            <dt>
              {text.platform[each.platform]} <Computed of={text.platform[each.platform]} by={each.computedBy} />
              <span className="muted small">{words.contacts(each.contacts)}</span>
            </dt>
            <dd>
              <span className="nums">{format.percent(each.coverage)}</span>
              <Bar to={each.coverage} most={1} />
            </dd>
          </div>
        ))}
    </dl>
  );
}
