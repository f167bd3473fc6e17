import { Link } from 'wouter';
import { NeedsContacts } from '../app/needs.tsx';
import { useNetworkData } from '../app/network-data.ts';
import { type AuditHeadFragment, OutsideAudits } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { EmptyState } from '../shared/ui/empty-state.tsx';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Loading } from '../shared/ui/loading.tsx';
import { StateTag } from './state-tag.tsx';
import { Steps } from './steps.tsx';
import { outsideAuditWords } from './words.ts';

/** The audits of one's own network, the newest first, and how one comes about. */
export function AuditList() {
  return <NeedsContacts>{() => <Audits />}</NeedsContacts>;
}

function Audits() {
  const { text } = useLang();
  const words = useWords(outsideAuditWords);
  const { data, failure } = useNetworkData(OutsideAudits, {});
  if (failure) return <FailureNotice failure={failure} />;
  if (!data) return <Loading text={text.loading} />;
  const audits = data.network.outsideAudits.nodes;
  const { none } = words;
  const action = { label: none.action, href: '/outside-audit?tab=ask' };
  return (
    <>
      {audits.length === 0 && <EmptyState title={none.title} level={2} body={none.body} action={action} />}
      <AuditRows audits={audits} />
      <Steps />
    </>
  );
}

export function AuditRows({ audits }: { readonly audits: readonly AuditHeadFragment[] }) {
  const words = useWords(outsideAuditWords);
  const format = useFormat();
  return (
    <ul className="audit-rows">
      {audits.map((audit) => (
        <li key={audit.id}>
          <div>
            <h2>
              <Link href={`/outside-audit?audit=${audit.id}`}>{audit.purpose}</Link>
            </h2>
            <p className="small muted">
              {[
                audit.auditorName ?? audit.auditor ?? words.byFiles,
                format.day(audit.askedAt),
                words.untilDay(format.day(audit.until)),
              ].join(' · ')}
            </p>
          </div>
          <StateTag state={audit.state} />
        </li>
      ))}
    </ul>
  );
}
