import type { AuditQuery } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { Bar } from '../shared/ui/bar.tsx';
import { Computed } from '../shared/ui/computed.tsx';
import { PersonLink } from '../shared/ui/person-link.tsx';
import { auditWords } from './words.ts';

type Coverage = NonNullable<AuditQuery['network']['goal']>['alignment']['requirements'][number];

/** Each requirement, how far it is covered, and who earns it. */
export function Requirements({ requirements }: { readonly requirements: readonly Coverage[] }) {
  const { text } = useLang();
  const words = useWords(auditWords);
  const format = useFormat();
  return (
    <ul className="requirements">
      {requirements.map((each) => (
        <li key={each.requirement.id}>
          <div className="requirement-head">
            <h3>{each.requirement.label}</h3>
            <span className={`tag zone-${each.zone.toLowerCase()}`}>{text.zone[each.zone]}</span>
          </div>
          {each.coverage === null ? (
            <p className="muted">{each.reason ?? words.knownOnly(format.percent(each.knownShare))}</p>
          ) : (
            <>
              <Bar to={each.coverage} ghost={each.latent} most={1} />
              <p className="small nums">
                <strong>{format.percent(each.coverage)}</strong>
                {each.latent !== null && each.latent > each.coverage + 0.005 && (
                  <span className="muted"> · {words.latentShort(format.percent(each.latent))}</span>
                )}
                {each.reach !== null && each.reach > each.coverage + 0.005 && (
                  <span className="muted"> · {words.reachShort(format.percent(each.reach))}</span>
                )}
                <Computed of={each.requirement.label} by={each.computedBy} />
              </p>
              <Earners coverage={each} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Earners({ coverage }: { readonly coverage: Coverage }) {
  const words = useWords(auditWords);
  const format = useFormat();
  if (coverage.contributors.length === 0) return <p className="muted small">{words.nobodyEarns}</p>;
  const [first] = coverage.contributors;
  return (
    <>
      <ul className="earners small">
        {coverage.contributors.map(({ person, fit, activation, computedBy }) => (
          <li key={person.id}>
            <PersonLink person={person} />
            <span className="muted"> {words.earns(format.percent(fit), format.percent(activation))}</span>
            <Computed of={person.name} by={computedBy} />
          </li>
        ))}
      </ul>
      {first && coverage.fragility !== null && coverage.fragility > 0.5 && (
        <p className="small fragile">
          {words.fragile(format.percent(coverage.fragility), first.person.name)}{' '}
          <Computed of={words.fragileName}>{words.how.fragility}</Computed>
        </p>
      )}
    </>
  );
}
