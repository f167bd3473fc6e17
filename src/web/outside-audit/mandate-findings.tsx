import { useState } from 'react';
import { type FindingFragment, FindingDelete } from '../shared/api/operations.generated.ts';
import { useAct } from '../shared/api/use-data.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Section } from '../shared/ui/section.tsx';
import { FindingForm } from './finding-form.tsx';
import { FindingList } from './finding-list.tsx';
import { Reply } from './finding-reply.tsx';
import { mandateWords } from './mandate-words.ts';
import { outsideAuditWords } from './words.ts';

/**
 * The findings as their auditor has them; written, changed and taken back while the audit is open.
 * @param network what is shown; null where the audit is not open
 */
export function MandateFindings(props: {
  readonly audit: string;
  readonly network: string | null;
  readonly findings: readonly FindingFragment[];
}) {
  const words = useWords(outsideAuditWords).findings;
  const { audit, network, findings } = props;
  const [changed, setChanged] = useState<string | null>(null);
  const finding = findings.find(({ id }) => id === changed) ?? null;
  return (
    <Section title={words.title} lead={words.leadAuditor}>
      {findings.length === 0 && <p className="muted">{words.noneAuditor}</p>}
      <FindingList findings={findings}>
        {(each) => (
          <>
            <Reply title={words.replied} finding={each} />
            {network !== null && <Acts audit={audit} finding={each} onChange={() => setChanged(each.id)} />}
          </>
        )}
      </FindingList>
      {network !== null && (
        <FindingForm
          key={changed ?? 'new'}
          audit={audit}
          network={network}
          finding={finding}
          onDone={() => setChanged(null)}
        />
      )}
    </Section>
  );
}

function Acts(props: { readonly audit: string; readonly finding: FindingFragment; readonly onChange: () => void }) {
  const words = useWords(mandateWords).finding;
  const remove = useAct(FindingDelete);
  if (props.finding.reply !== null) return <p className="small muted">{words.kept}</p>;
  return (
    <>
      <p className="row">
        <button type="button" className="button button-quiet" onClick={props.onChange}>
          {words.edit}
        </button>
        <button
          type="button"
          className="button button-quiet"
          disabled={remove.busy}
          onClick={() => void remove.run({ input: { audit: props.audit, id: props.finding.id } })}
        >
          {words.remove}
        </button>
      </p>
      {remove.failure && <FailureNotice failure={remove.failure} />}
    </>
  );
}
