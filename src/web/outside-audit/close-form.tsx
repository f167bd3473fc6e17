import { useState } from 'react';
import { MandateClose } from '../shared/api/operations.generated.ts';
import { useAct } from '../shared/api/use-data.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { Confirm } from '../shared/ui/confirm.tsx';
import { Section } from '../shared/ui/section.tsx';
import { TextField } from '../shared/ui/text-field.tsx';
import { dayAfter } from './day-after.ts';
import { mandateWords } from './mandate-words.ts';

/** Ends an audit with its report, and may name a day on which to look again. */
export function CloseForm(props: { readonly id: string; readonly findings: number }) {
  const words = useWords(mandateWords).close;
  const close = useAct(MandateClose);
  const [followUpOn, setFollowUpOn] = useState('');
  return (
    <Section title={words.title} lead={words.lead}>
      <Confirm
        ask={words.ask}
        really={words.really}
        busy={close.busy}
        failure={close.failure}
        onConfirm={() => void close.run({ input: { id: props.id, followUpOn: followUpOn === '' ? null : followUpOn } })}
      >
        {props.findings === 0 && <p className="note">{words.noFindings}</p>}
        <div className="audit-form">
          <TextField label={words.followUp} type="date" min={dayAfter(1)} value={followUpOn} onValue={setFollowUpOn} />
        </div>
      </Confirm>
    </Section>
  );
}
