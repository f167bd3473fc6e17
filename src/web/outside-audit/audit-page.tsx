import { Link } from 'wouter';
import { useNetworkAct, useNetworkData } from '../app/network-data.ts';
import { AuditRevoke, OutsideAuditPage, type OutsideAuditPageQuery } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { Confirm } from '../shared/ui/confirm.tsx';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Loading } from '../shared/ui/loading.tsx';
import { Section } from '../shared/ui/section.tsx';
import { FindingList } from './finding-list.tsx';
import { FindingReply } from './finding-reply.tsx';
import { FollowUp } from './follow-up.tsx';
import { Independence } from './independence.tsx';
import { OverrideForm } from './override-form.tsx';
import { ReportLinks } from './report-links.tsx';
import { StateTag } from './state-tag.tsx';
import { outsideAuditWords } from './words.ts';

export type OwnersAudit = NonNullable<OutsideAuditPageQuery['network']['outsideAudit']>;

/** One audit as the owner has it: where it stands, what speaks against the auditor, what was found, and what came of it. */
export function AuditPage({ id }: { readonly id: string }) {
  const { text } = useLang();
  const words = useWords(outsideAuditWords);
  const { data, failure } = useNetworkData(OutsideAuditPage, { id });
  const audit = data?.network.outsideAudit;
  return (
    <>
      <p>
        <Link href="/outside-audit">← {words.back}</Link>
      </p>
      {failure && <FailureNotice failure={failure} />}
      {!data && !failure && <Loading text={text.loading} />}
      {data && !audit && <p className="note">{words.noAudit}</p>}
      {audit && <Audit audit={audit} />}
    </>
  );
}

function Audit({ audit }: { readonly audit: OwnersAudit }) {
  const words = useWords(outsideAuditWords);
  const revoke = useNetworkAct(AuditRevoke);
  const { state, independence } = audit;
  const running = audit.auditor !== null && (state === 'ASKED' || state === 'STOPPED' || state === 'OPEN');
  return (
    <>
      <h2 className="audit-title">
        {audit.purpose} <StateTag state={state} />
      </h2>
      {audit.auditor !== null && <p>{words.ownersState[state]}</p>}
      <Facts audit={audit} />
      {independence && (
        <Section title={words.independence.title} lead={words.independence.lead}>
          <Independence found={independence} declaration={audit.declaration} override={audit.override} />
          {state === 'STOPPED' && <OverrideForm id={audit.id} />}
        </Section>
      )}
      {(state === 'OPEN' || audit.findings.length > 0) && (
        <Section title={words.findings.title} lead={words.findings.lead}>
          {audit.findings.length === 0 && <p className="muted">{words.findings.none}</p>}
          <FindingList findings={audit.findings} linked>
            {(finding) => <FindingReply finding={finding} open={state === 'OPEN' && audit.auditor !== null} />}
          </FindingList>
        </Section>
      )}
      {audit.report && <ReportLinks id={audit.id} report={audit.report} />}
      {audit.followUp && <FollowUp followUp={audit.followUp} />}
      {running && (
        <Section title={words.revoke.ask}>
          <Confirm
            ask={words.revoke.ask}
            really={words.revoke.really}
            busy={revoke.busy}
            failure={revoke.failure}
            onConfirm={() => void revoke.run({ input: { id: audit.id } })}
          >
            <p>{words.revoke.why}</p>
          </Confirm>
        </Section>
      )}
    </>
  );
}

function Facts({ audit }: { readonly audit: OwnersAudit }) {
  const words = useWords(outsideAuditWords);
  const format = useFormat();
  const shown = audit.fields.map((field) => words.field[field]);
  const facts: readonly (readonly [string, string | null])[] = [
    [words.auditor, [audit.auditorName, audit.auditor].filter(Boolean).join(', ') || words.byFiles],
    [words.goals, format.list(audit.goals.map(({ title }) => title))],
    [words.names, words.nameMode[audit.names]],
    [words.fields, shown.length === 0 ? words.nothingElse : format.list(shown)],
    [words.asked, format.day(audit.askedAt)],
    [words.shown, audit.shownAt && format.day(audit.shownAt)],
    [words.until, format.day(audit.until)],
    [words.ended, audit.closedAt && format.day(audit.closedAt)],
  ];
  return (
    <dl className="audit-facts">
      {facts.map(
        ([name, value]) =>
          value !== null &&
          value !== '' && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
