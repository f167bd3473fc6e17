import { type FormEvent, useState } from 'react';
import { INDEPENDENCE_POINTS, type IndependencePoint } from '../../outside-audit/independence/points.ts';
import { type DeclaredPointInput, MandateDeclare } from '../shared/api/operations.generated.ts';
import { useAct } from '../shared/api/use-data.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Section } from '../shared/ui/section.tsx';
import { TextArea } from '../shared/ui/text-area.tsx';
import { TextField } from '../shared/ui/text-field.tsx';
import { mandateWords } from './mandate-words.ts';

type Answers = Readonly<Partial<Record<IndependencePoint, boolean>>>;
type Notes = Readonly<Partial<Record<IndependencePoint, string>>>;

/** The declaration on every point of the rule of independence: nothing is answered beforehand. */
export function DeclareForm(props: { readonly id: string; readonly client: string }) {
  const words = useWords(mandateWords).declare;
  const declare = useAct(MandateDeclare);
  const [name, setName] = useState('');
  const [practice, setPractice] = useState('');
  const [answers, setAnswers] = useState<Answers>({});
  const [notes, setNotes] = useState<Notes>({});
  const left = INDEPENDENCE_POINTS.filter((point) => answers[point] === undefined).length;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const declaration = INDEPENDENCE_POINTS.flatMap((point): DeclaredPointInput[] => {
      const applies = answers[point];
      if (applies === undefined) return [];
      const note = notes[point]?.trim() ?? '';
      return [{ point, applies, ...(applies && note !== '' ? { note } : {}) }];
    });
    void declare.run({ input: { id: props.id, name, practice, declaration } });
  };
  return (
    <Section title={words.title} lead={words.lead}>
      <form className="audit-form" onSubmit={send}>
        <TextField label={words.name} autoComplete="name" required value={name} onValue={setName} />
        <TextArea label={words.practice} hint={words.practiceHint} value={practice} onValue={setPractice} />
        <h3>{words.points}</h3>
        {INDEPENDENCE_POINTS.map((point) => (
          <fieldset key={point} className="point">
            <legend>{words.questions[point](props.client)}</legend>
            <div className="choices">
              {([true, false] as const).map((applies) => (
                <label key={String(applies)} className="choice">
                  <input
                    type="radio"
                    name={point}
                    required
                    checked={answers[point] === applies}
                    onChange={() => setAnswers((before) => ({ ...before, [point]: applies }))}
                  />
                  {applies ? words.yes : words.no}
                </label>
              ))}
            </div>
            {answers[point] === true && (
              <TextField
                label={words.note}
                value={notes[point] ?? ''}
                onValue={(note) => setNotes((before) => ({ ...before, [point]: note }))}
              />
            )}
          </fieldset>
        ))}
        <p role="status" className="small muted">
          {left > 0 && words.left(left)}
        </p>
        {declare.failure && <FailureNotice failure={declare.failure} />}
        <button type="submit" className="button" disabled={declare.busy || left > 0}>
          {words.send}
        </button>
      </form>
    </Section>
  );
}
