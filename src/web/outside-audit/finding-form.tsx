import { type FormEvent, useId, useState } from 'react';
import {
  AuditedGoals,
  type FindingFragment,
  type FindingSeverity,
  FindingWrite,
} from '../shared/api/operations.generated.ts';
import { useAct, useData } from '../shared/api/use-data.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { Choice } from '../shared/ui/choice.tsx';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Loading } from '../shared/ui/loading.tsx';
import { useParameters } from '../shared/ui/parameter.ts';
import { TextArea } from '../shared/ui/text-area.tsx';
import { aboutOf, type AuditedGoal, keyOf, subjectsOf } from './finding-subject.ts';
import { mandateWords } from './mandate-words.ts';
import { PersonsChoice } from './persons-choice.tsx';
import { outsideAuditWords } from './words.ts';

const SEVERITIES = ['HIGH', 'MEDIUM', 'LOW'] as const satisfies readonly FindingSeverity[];

/** Writes a finding about a place of the audit, or changes one. @param finding the one to change; null: a new one */
export function FindingForm(props: {
  readonly audit: string;
  readonly network: string;
  readonly finding: FindingFragment | null;
  readonly onDone: () => void;
}) {
  const { text } = useLang();
  const { data, failure } = useData(AuditedGoals, { network: props.network });
  if (failure) return <FailureNotice failure={failure} />;
  if (!data) return <Loading text={text.loading} />;
  return <Form {...props} goals={data.network.goals} />;
}

function Form(props: Parameters<typeof FindingForm>[0] & { readonly goals: readonly AuditedGoal[] }) {
  const { text } = useLang();
  const words = useWords(mandateWords).finding;
  const auditWords = useWords(outsideAuditWords);
  const { finding, goals } = props;
  const title = useId();
  // The audit of the network leads here with the place that it is about.
  const [named, setNamed] = useParameters(['goal', 'requirement']);
  const write = useAct(FindingWrite);
  const [about, setAbout] = useState(() => aboutOf(goals, finding, named));
  const [severity, setSeverity] = useState<FindingSeverity>(finding?.severity ?? 'MEDIUM');
  const [evidence, setEvidence] = useState(finding?.evidence ?? '');
  const [advice, setAdvice] = useState(finding?.advice ?? '');
  const [persons, setPersons] = useState(finding?.persons ?? []);
  const [written, setWritten] = useState(false);
  const subjects = subjectsOf(goals);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const subject = subjects.find((each) => keyOf(each) === about);
    if (subject === undefined) return;
    const { goal, requirement } = subject;
    const input = { severity, evidence, advice, goal, requirement, persons: persons.map(({ id }) => id) };
    const done = await write.run({ input: { audit: props.audit, id: finding?.id ?? null, ...input } });
    if (done === null) return;
    setEvidence('');
    setAdvice('');
    setPersons([]);
    setWritten(true);
    setNamed({ goal: null, requirement: null });
    props.onDone();
  };
  return (
    <form
      className="audit-form card"
      aria-labelledby={title}
      onChange={() => setWritten(false)}
      onSubmit={(event) => void send(event)}
    >
      <h3 id={title}>{finding === null ? words.write : words.change}</h3>
      <Choice
        label={words.about}
        value={about}
        options={subjects.map((each) => [
          keyOf(each),
          [
            goals.length > 1 ? each.goalTitle : null,
            each.label ?? auditWords.findings.whole,
            each.zone && text.zone[each.zone],
          ]
            .filter(Boolean)
            .join(' · '),
        ])}
        onChange={setAbout}
      />
      <Choice
        label={words.severity}
        value={severity}
        options={SEVERITIES.map((each) => [each, auditWords.severity[each]] as const)}
        onChange={(value) => setSeverity(SEVERITIES.find((each) => each === value) ?? severity)}
      />
      <TextArea label={auditWords.findings.evidence} required value={evidence} onValue={setEvidence} />
      <TextArea label={auditWords.findings.advice} required value={advice} onValue={setAdvice} />
      <PersonsChoice network={props.network} persons={persons} onChange={setPersons} />
      {write.failure && <FailureNotice failure={write.failure} />}
      <p className="row">
        <button type="submit" className="button" disabled={write.busy}>
          {words.save}
        </button>
        {finding !== null && (
          <button type="button" className="button button-quiet" onClick={props.onDone}>
            {text.cancel}
          </button>
        )}
        <span role="status">{written && words.written}</span>
      </p>
    </form>
  );
}
