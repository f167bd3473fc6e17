import { GoalTemplates } from '../shared/api/operations.generated.ts';
import { useData } from '../shared/api/use-data.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Loading } from '../shared/ui/loading.tsx';
import { useParameter } from '../shared/ui/parameter.ts';
import './goal.css';
import { TemplateQuestions } from './template-questions.tsx';
import { goalWords } from './words.ts';

/** Chooses the purpose, then asks its questions. */
export function TemplateChoice({ onCreated }: { readonly onCreated: (goalId: string) => void }) {
  const { text } = useLang();
  const words = useWords(goalWords);
  const [chosen, choose] = useParameter('template');
  const { data, failure } = useData(GoalTemplates, {});
  if (failure) return <FailureNotice failure={failure} />;
  if (!data) return <Loading text={text.loading} />;
  const template = data.goalTemplates.find((each) => each.id === chosen);
  return (
    <div className="templates">
      <fieldset>
        <legend className="visually-hidden">{words.purpose}</legend>
        <div className="purposes">
          {data.goalTemplates.map((each) => (
            <label key={each.id} className="purpose">
              <input type="radio" name="purpose" checked={each.id === chosen} onChange={() => choose(each.id)} />
              <strong>{each.name}</strong>
              <span className="small muted">{words.purposes[each.kind]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {template && <TemplateQuestions key={template.id} template={template} onCreated={onCreated} />}
    </div>
  );
}
