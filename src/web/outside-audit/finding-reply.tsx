import { type FormEvent, useState } from 'react';
import { useNetworkAct } from '../app/network-data.ts';
import { type FindingFragment, FindingReply as FindingReplyAct } from '../shared/api/operations.generated.ts';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { TextArea } from '../shared/ui/text-area.tsx';
import { outsideAuditWords } from './words.ts';

/** The owner's reply to a finding: read, and, while the audit is open, written and taken back. */
export function FindingReply(props: { readonly finding: FindingFragment; readonly open: boolean }) {
  const words = useWords(outsideAuditWords).findings;
  const { finding } = props;
  const act = useNetworkAct(FindingReplyAct);
  const [written, setWritten] = useState('');
  const send = (reply: string | null) => void act.run({ input: { id: finding.id, reply } });
  if (finding.reply !== null) {
    return (
      <>
        <Reply title={words.yourReply} finding={finding} />
        {props.open && (
          <button type="button" className="button button-quiet" disabled={act.busy} onClick={() => send(null)}>
            {words.takeBack}
          </button>
        )}
        {act.failure && <FailureNotice failure={act.failure} />}
      </>
    );
  }
  if (!props.open) return null;
  return (
    <form
      className="audit-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        send(written);
      }}
    >
      <TextArea label={words.reply} required rows={2} value={written} onValue={setWritten} />
      {act.failure && <FailureNotice failure={act.failure} />}
      <button type="submit" className="button button-quiet" disabled={act.busy}>
        {words.saveReply}
      </button>
    </form>
  );
}

/** A reply as it stands. */
export function Reply(props: { readonly title: string; readonly finding: FindingFragment }) {
  const format = useFormat();
  const { reply, repliedAt } = props.finding;
  if (reply === null) return null;
  return (
    <div className="note finding-reply">
      <p className="small muted">
        {props.title}
        {repliedAt && ` · ${format.day(repliedAt)}`}
      </p>
      <p>{reply}</p>
    </div>
  );
}
