import { useState } from 'react';
import { useNetworkAct } from '../app/network-data.ts';
import { GoalCreate, type GoalTemplatesQuery } from '../shared/api/operations.generated.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import type { Term } from '../taxonomy/use-terms.ts';
import { TemplateQuestion } from './template-question.tsx';
import { goalWords } from './words.ts';

export type Template = GoalTemplatesQuery['goalTemplates'][number];

/** The questions of a template; answered, they become a goal. */
export function TemplateQuestions(props: {
  readonly template: Template;
  readonly onCreated: (goalId: string) => void;
}) {
  const words = useWords(goalWords);
  const { template } = props;
  const create = useNetworkAct(GoalCreate);
  const [answers, setAnswers] = useState<Readonly<Record<string, readonly Term[]>>>({});
  const missing = template.questions.filter(
    ({ id, optional, defaults }) => !optional && defaults.length === 0 && (answers[id]?.length ?? 0) === 0,
  );
  const submit = async () => {
    const created = await create.run({
      input: {
        template: template.id,
        answers: Object.entries(answers)
          .filter(([, terms]) => terms.length > 0)
          .map(([question, terms]) => ({ question, values: terms.map((term) => term.value) })),
      },
    });
    const id = created?.goalCreate.goal?.id;
    if (id !== undefined) props.onCreated(id);
  };
  return (
    <form
      className="questions"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {template.questions.map((question) => (
        <TemplateQuestion
          key={question.id}
          question={question}
          terms={answers[question.id] ?? null}
          onChange={(terms) => setAnswers((before) => ({ ...before, [question.id]: terms }))}
        />
      ))}
      {create.failure && <FailureNotice failure={create.failure} />}
      <p className="row">
        <button type="submit" className="button" disabled={create.busy || missing.length > 0}>
          {words.create}
        </button>
        {missing.length > 0 && <span className="muted small">{words.missing(missing.length)}</span>}
      </p>
    </form>
  );
}
