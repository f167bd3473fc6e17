import { useId } from 'react';
import { useWords } from '../shared/i18n/use-words.ts';
import { TermInput } from '../taxonomy/term-input.tsx';
import type { Term } from '../taxonomy/use-terms.ts';
import type { Template } from './template-questions.tsx';
import { goalWords } from './words.ts';

type Question = Template['questions'][number];

/** One question: a choice where the answers are few, else words with the taxonomy's help. */
export function TemplateQuestion(props: {
  readonly question: Question;
  /** Null: not touched; the question's defaults hold. */
  readonly terms: readonly Term[] | null;
  readonly onChange: (terms: readonly Term[]) => void;
}) {
  const words = useWords(goalWords);
  const { question, onChange } = props;
  const label = question.optional ? `${question.prompt} (${words.optional})` : question.prompt;
  if (question.choices.length > 0) return <Choices {...props} label={label} />;
  return (
    <TermInput
      label={label}
      kind={question.kind}
      most={question.most}
      suggestions={question.suggestions}
      terms={props.terms ?? question.defaults.map((value) => ({ value, label: value }))}
      onChange={onChange}
    />
  );
}

function Choices(props: Parameters<typeof TemplateQuestion>[0] & { readonly label: string }) {
  const { question, onChange } = props;
  const name = useId();
  const many = question.most > 1;
  const chosen = props.terms?.map((term) => term.value) ?? question.defaults;
  const toggle = (value: string, label: string) => {
    const term = { value, label };
    if (!many) return onChange([term]);
    const kept = chosen
      .filter((each) => each !== value)
      .map((each) => ({ value: each, label: question.choices.find((choice) => choice.value === each)?.label ?? each }));
    onChange(chosen.includes(value) ? kept : [...kept, term].slice(-question.most));
  };
  return (
    <fieldset className="field">
      <legend>{props.label}</legend>
      <div className="choices">
        {question.choices.map(({ value, label }) => (
          <label key={value} className="choice">
            <input
              type={many ? 'checkbox' : 'radio'}
              name={name}
              checked={chosen.includes(value)}
              onChange={() => toggle(value, label)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
