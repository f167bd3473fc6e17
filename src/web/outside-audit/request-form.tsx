import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import type { GoalHead } from '../app/network-context.tsx';
import { useNetworkAct } from '../app/network-data.ts';
import { AuditRequest, type GrantedField, type NameMode } from '../shared/api/operations.generated.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Section } from '../shared/ui/section.tsx';
import { TextArea } from '../shared/ui/text-area.tsx';
import { TextField } from '../shared/ui/text-field.tsx';
import { dayAfter } from './day-after.ts';
import { GrantChoice, usualFields } from './grant-choice.tsx';
import { outsideAuditWords } from './words.ts';

const USUAL_DAYS = 30;

/** Asks somebody for an audit; the answer has the code, which is shown this once. */
export function RequestForm({ goals }: { readonly goals: readonly GoalHead[] }) {
  const words = useWords(outsideAuditWords);
  const ask = useNetworkAct(AuditRequest);
  const [auditor, setAuditor] = useState('');
  const [purpose, setPurpose] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    goals.filter(({ status }) => status === 'ACTIVE').map(({ id }) => id),
  );
  const [until, setUntil] = useState(() => dayAfter(USUAL_DAYS));
  const [names, setNames] = useState<NameMode>('PSEUDONYMS');
  const [fields, setFields] = useState<readonly GrantedField[]>(usualFields('PSEUDONYMS'));
  const [made, setMade] = useState<{ readonly id: string; readonly code: string } | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await ask.run({ input: { auditor, purpose, goals: chosen, until, names, fields } });
    const { audit, code } = answer?.auditRequest ?? {};
    if (audit && code) setMade({ id: audit.id, code });
  };
  if (made !== null) return <Asked {...made} onAgain={() => setMade(null)} />;
  return (
    <Section title={words.ask.title} lead={words.ask.lead}>
      <form className="audit-form" onSubmit={(event) => void send(event)}>
        <TextField
          label={words.ask.auditor}
          hint={words.ask.auditorHint}
          type="email"
          autoComplete="off"
          required
          value={auditor}
          onValue={setAuditor}
        />
        <TextArea label={words.purpose} hint={words.ask.purposeHint} required value={purpose} onValue={setPurpose} />
        <fieldset className="stack">
          <legend>{words.goals}</legend>
          <p className="small muted">{words.ask.goalsHint}</p>
          {goals.map(({ id, title }) => (
            <label key={id} className="grant">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) =>
                  setChosen(event.target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
                }
              />
              {title}
            </label>
          ))}
          {chosen.length === 0 && <p role="status">{words.ask.missingGoal}</p>}
        </fieldset>
        <GrantChoice
          names={names}
          fields={fields}
          onNames={(next) => {
            setNames(next);
            setFields(usualFields(next));
          }}
          onFields={setFields}
        />
        <TextField
          label={words.until}
          hint={words.ask.untilHint}
          type="date"
          min={dayAfter(0)}
          required
          value={until}
          onValue={setUntil}
        />
        {ask.failure && <FailureNotice failure={ask.failure} />}
        <button type="submit" className="button" disabled={ask.busy || chosen.length === 0}>
          {words.ask.send}
        </button>
      </form>
    </Section>
  );
}

function Asked(props: { readonly id: string; readonly code: string; readonly onAgain: () => void }) {
  const words = useWords(outsideAuditWords);
  return (
    <>
      <div className="note" role="status">
        <p>{words.ask.done}</p>
        <code className="audit-code">{props.code}</code>
      </div>
      <p className="row audit-next">
        <Link className="button" href={`/outside-audit?audit=${props.id}`}>
          {words.ask.toAudit}
        </Link>
        <button type="button" className="button button-quiet" onClick={props.onAgain}>
          {words.ask.again}
        </button>
      </p>
    </>
  );
}
