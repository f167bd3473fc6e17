import type { SignedReportFragment } from '../shared/api/operations.generated.ts';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { Section } from '../shared/ui/section.tsx';
import { outsideAuditWords } from './words.ts';

/** The signed report: the page to print, the JSON, and how to check it. */
export function ReportLinks(props: { readonly id: string; readonly report: SignedReportFragment }) {
  const words = useWords(outsideAuditWords).report;
  const format = useFormat();
  const address = (kind: 'html' | 'json') => `/reports/audit.${kind}?audit=${encodeURIComponent(props.id)}`;
  return (
    <Section title={words.title} lead={words.lead(format.day(props.report.at))}>
      <p className="row">
        <a className="button" href={address('html')} target="_blank" rel="noreferrer">
          {words.print}
        </a>
        <a className="button button-quiet" href={address('json')} download>
          {words.json}
        </a>
      </p>
      <p className="small muted audit-key">
        {words.check} <code>{props.report.fingerprint}</code>.
      </p>
    </Section>
  );
}
