import { useEffect, useState } from 'react';
import { useNetworkAct } from '../app/network-data.ts';
import '../person/person.css';
import { StrengthChoice } from '../person/strength-choice.tsx';
import { STRENGTHS } from '../person/strength-levels.ts';
import { type SharpenQuery, TieSet } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { Bar } from '../shared/ui/bar.tsx';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { startWords } from './words.ts';

type Goal = NonNullable<SharpenQuery['network']['goal']>;
export type AskedPerson = Goal['questions']['ties'][number]['person'];

/** One contact after the other: keys 1 to 5 say how well one knows them, S skips. */
export function StrengthQuestions({ persons }: { readonly persons: readonly AskedPerson[] }) {
  const { text } = useLang();
  const words = useWords(startWords);
  const format = useFormat();
  const set = useNetworkAct(TieSet);
  const [at, setAt] = useState(0);
  const person = persons[at];

  const answer = (strength: number) => {
    if (person === undefined) return;
    setAt((before) => before + 1); // the next question does not wait for the answer to be written
    void set.run({ input: { ties: [{ person: person.id, strength }] } });
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, select, textarea') !== null;
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      const strength = STRENGTHS[Number(event.key) - 1];
      if (strength !== undefined) answer(strength);
      else if (event.key.toLowerCase() === 's') setAt((before) => before + 1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  if (person === undefined) return <p className="note">{words.nobody}</p>;
  const [position] = person.positions;
  return (
    <div className="card question">
      <p className="small muted nums">{words.of(at + 1, persons.length)}</p>
      <Bar to={at} most={persons.length} />
      <div aria-live="polite">
        <h2>{person.name}</h2>
        <p className="muted">
          {[position?.title, position?.organization?.name, person.tie?.since && format.month(person.tie.since)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <StrengthChoice declared={null} label={words.sharpen} onChoose={answer} />
      <button type="button" className="button button-quiet" onClick={() => setAt((before) => before + 1)}>
        {text.skip}
      </button>
      {set.failure && <FailureNotice failure={set.failure} />}
    </div>
  );
}
