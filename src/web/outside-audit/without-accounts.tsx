import { useWords } from '../shared/i18n/use-words.ts';
import { useNetworkData } from '../app/network-data.ts';
import { OutsideAudits } from '../shared/api/operations.generated.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Section } from '../shared/ui/section.tsx';
import { AuditRows } from './audit-list.tsx';
import { outsideAuditWords } from './words.ts';

const TURN_ON = [
  'npx ambit account create you@example.org',
  'AMBIT_AUTH=accounts npx ambit start',
  'npx ambit account invite --days 7',
].join('\n');
const BY_FILES = [
  'npx ambit export --for-audit --purpose "…" --until 2030-12-31 --out audit.ambit.json',
  'npx ambit audit-report import report.json',
].join('\n');

/** Where nobody has an account: how to turn them on, how it goes by files, and the audits that went so. */
export function WithoutAccounts() {
  const words = useWords(outsideAuditWords);
  const { data, failure } = useNetworkData(OutsideAudits, {});
  const audits = data?.network.outsideAudits.nodes ?? [];
  return (
    <>
      <Section title={words.off.title} lead={words.off.body}>
        <pre className="commands" tabIndex={0}>
          {TURN_ON}
        </pre>
      </Section>
      <Section title={words.off.files} lead={words.off.filesWhy}>
        <pre className="commands" tabIndex={0}>
          {BY_FILES}
        </pre>
        <p className="small muted">{words.off.guide}</p>
        {failure && <FailureNotice failure={failure} />}
        {data && audits.length === 0 && <p className="muted">{words.off.none}</p>}
        <AuditRows audits={audits} />
      </Section>
    </>
  );
}
