import { type FormEvent, useState } from 'react';
import { useNetworkAct } from '../app/network-data.ts';
import { AuditOverride } from '../shared/api/operations.generated.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { TextArea } from '../shared/ui/text-area.tsx';
import { outsideAuditWords } from './words.ts';

const REASON_LEAST = 20;

/** Lets in an auditor whom a conflict stopped, on the owner's written word. */
export function OverrideForm({ id }: { readonly id: string }) {
  const words = useWords(outsideAuditWords).override;
  const override = useNetworkAct(AuditOverride);
  const [reason, setReason] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    void override.run({ input: { id, reason } });
  };
  return (
    <form className="audit-form card" onSubmit={send}>
      <h3>{words.title}</h3>
      <p className="muted">{words.why}</p>
      <TextArea label={words.reason} required minLength={REASON_LEAST} value={reason} onValue={setReason} />
      {override.failure && <FailureNotice failure={override.failure} />}
      <button type="submit" className="button" disabled={override.busy}>
        {words.send}
      </button>
    </form>
  );
}
