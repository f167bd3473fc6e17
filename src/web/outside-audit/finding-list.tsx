import type { ReactNode } from 'react';
import '../audit/audit.css';
import type { FindingFragment } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { PersonLink } from '../shared/ui/person-link.tsx';
import { outsideAuditWords } from './words.ts';

/**
 * What an auditor found, in the order in which it was written.
 * @param linked the persons are of the network that the page shows, so their cards can be opened
 * @param children what can be done with each
 */
export function FindingList(props: {
  readonly findings: readonly FindingFragment[];
  readonly linked?: boolean;
  readonly children: (finding: FindingFragment) => ReactNode;
}) {
  const { text } = useLang();
  const words = useWords(outsideAuditWords);
  const format = useFormat();
  return (
    <ol className="findings">
      {props.findings.map((finding) => (
        <li key={finding.id} className="card">
          <div className="requirement-head">
            <h3>{finding.requirementLabel ?? words.findings.whole}</h3>
            <span className={`tag severity-${finding.severity.toLowerCase()}`}>{words.severity[finding.severity]}</span>
          </div>
          <p className="small muted">
            {finding.goalTitle} · {format.day(finding.at)}
            {finding.zone && (
              <>
                {' · '}
                <span className={`tag zone-${finding.zone.toLowerCase()}`}>{text.zone[finding.zone]}</span>{' '}
                {words.findings.zoneThen}
              </>
            )}
          </p>
          <dl className="finding-texts">
            <div>
              <dt>{words.findings.evidence}</dt>
              <dd>{finding.evidence}</dd>
            </div>
            <div>
              <dt>{words.findings.advice}</dt>
              <dd>{finding.advice}</dd>
            </div>
            {finding.persons.length > 0 && (
              <div>
                <dt>{words.findings.persons}</dt>
                <dd>
                  <ul className="finding-persons">
                    {finding.persons.map((person) => (
                      <li key={person.id}>
                        {props.linked ? <PersonLink person={person} /> : person.name}{' '}
                        {person.knownAs !== person.name && (
                          <span className="small muted">{words.findings.knownAs(person.knownAs)}</span>
                        )}
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            )}
          </dl>
          {props.children(finding)}
        </li>
      ))}
    </ol>
  );
}
