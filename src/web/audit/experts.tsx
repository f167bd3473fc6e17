import type { AuditQuery } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { Computed } from '../shared/ui/computed.tsx';
import { PathLine } from '../shared/ui/path-line.tsx';
import { PersonLink } from '../shared/ui/person-link.tsx';
import { auditWords } from './words.ts';

type ExpertPaths = NonNullable<AuditQuery['network']['goal']>['expertPaths'][number];

/** Experts who are no contacts, and who could introduce one to them. */
export function Experts({ experts }: { readonly experts: readonly ExpertPaths[] }) {
  const { text } = useLang();
  const words = useWords(auditWords);
  const format = useFormat();
  if (experts.length === 0) return <p className="muted">{words.noExperts}</p>;
  return (
    <ul className="experts">
      {experts.map(({ expert, requirement, fit, paths, reason, doorway, computedBy }) => (
        <li key={expert.id}>
          <p>
            <strong>
              <PersonLink person={expert} />
            </strong>
            <span className="muted"> {positionOf(expert)}</span>
          </p>
          <p className="small muted">
            {words.fits(format.percent(fit), requirement.label)} <Computed of={expert.name} by={computedBy} />
          </p>
          {paths.map((path, index) => (
            <div key={index} className="expert-path">
              <PathLine persons={path.persons} />
              <span className="small muted nums">
                {text.pathStatus[path.status]} · {format.percent(path.probability)}
                <Computed of={words.odds} by={path.computedBy} />
              </span>
            </div>
          ))}
          {paths.length === 0 && (
            <p className="small">
              {reason} {doorway && <PersonLink person={doorway} />}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function positionOf(expert: ExpertPaths['expert']): string {
  const [position] = expert.positions;
  return [position?.title, position?.organization?.name].filter(Boolean).join(', ');
}
