import { Link } from 'wouter';
import { baseOfNetwork } from '../app/network-address.ts';
import type { MandatePageFragment } from '../shared/api/operations.generated.ts';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { Section } from '../shared/ui/section.tsx';
import { CloseForm } from './close-form.tsx';
import { DeclareForm } from './declare-form.tsx';
import { Independence } from './independence.tsx';
import { MandateFindings } from './mandate-findings.tsx';
import { mandateWords } from './mandate-words.ts';
import { ReportLinks } from './report-links.tsx';
import { StateTag } from './state-tag.tsx';
import { outsideAuditWords } from './words.ts';

/** One audit as its auditor has it: what to do next, what was found, and the report. */
export function MandatePage({ mandate }: { readonly mandate: MandatePageFragment }) {
  const words = useWords(mandateWords);
  const auditWords = useWords(outsideAuditWords);
  const { state, network } = mandate;
  return (
    <>
      <p>
        <Link href="/outside-audit?tab=mandates">← {words.all}</Link>
      </p>
      <h2 className="audit-title">
        {words.of(mandate.client)} <StateTag state={state} />
      </h2>
      <p>{words.state[state]}</p>
      <Facts mandate={mandate} />
      {state === 'OPEN' && network && (
        <p className="row audit-next">
          <Link className="button" href={`${baseOfNetwork(network.id)}/audit`}>
            {words.open}
          </Link>
        </p>
      )}
      {state === 'ASKED' && mandate.declaration === null && <DeclareForm id={mandate.id} client={mandate.client} />}
      {mandate.independence && (
        <Section title={auditWords.independence.title} lead={auditWords.independence.leadAuditor}>
          <Independence
            found={mandate.independence}
            declaration={mandate.declaration}
            override={mandate.override}
            mine
          />
        </Section>
      )}
      {(state === 'OPEN' || mandate.findings.length > 0) && (
        <MandateFindings audit={mandate.id} network={network?.id ?? null} findings={mandate.findings} />
      )}
      {state === 'OPEN' && <CloseForm id={mandate.id} findings={mandate.findings.length} />}
      {mandate.report && <ReportLinks id={mandate.id} report={mandate.report} />}
    </>
  );
}

function Facts({ mandate }: { readonly mandate: MandatePageFragment }) {
  const words = useWords(mandateWords);
  const auditWords = useWords(outsideAuditWords);
  const format = useFormat();
  const facts: readonly (readonly [string, string | null])[] = [
    [auditWords.purpose, mandate.purpose],
    [auditWords.names, auditWords.nameMode[mandate.names]],
    [auditWords.asked, format.day(mandate.askedAt)],
    [auditWords.until, format.day(mandate.until)],
    [words.closed, mandate.closedAt && format.day(mandate.closedAt)],
    [words.lookAgain, mandate.followUpOn && format.day(mandate.followUpOn)],
  ];
  return (
    <>
      <dl className="audit-facts">
        {facts.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <details className="audit-statement">
        <summary>{words.statement}</summary>
        <p className="muted">{mandate.statement}</p>
      </details>
    </>
  );
}
