import { useWords } from '../shared/i18n/use-words.ts';
import { CriterionEditor } from './criterion-editor.tsx';
import { newCriterion, type RequirementDraft } from './requirement-draft.ts';
import { goalWords } from './words.ts';

export function RequirementEditor(props: {
  readonly draft: RequirementDraft;
  readonly onChange: (draft: RequirementDraft) => void;
  readonly onRemove: () => void;
}) {
  const words = useWords(goalWords);
  const { draft, onChange } = props;
  return (
    <fieldset className="card editor-requirement">
      <legend className="visually-hidden">{draft.label || words.addRequirement}</legend>
      <div className="editor-grid">
        <label className="field">
          <span>{words.label}</span>
          <input
            type="text"
            required
            value={draft.label}
            onChange={(event) => onChange({ ...draft, label: event.target.value })}
          />
        </label>
        <label className="field">
          <span>{words.weight}</span>
          <input
            type="number"
            min={0.1}
            step={0.1}
            value={draft.weight}
            onChange={(event) => onChange({ ...draft, weight: event.target.valueAsNumber || 1 })}
          />
        </label>
        <label className="field">
          <span>{words.capacity}</span>
          <input
            type="number"
            min={1}
            max={100}
            value={draft.capacity}
            onChange={(event) => onChange({ ...draft, capacity: event.target.valueAsNumber || 1 })}
          />
        </label>
      </div>
      {draft.criteria.map((criterion) => (
        <CriterionEditor
          key={criterion.key}
          criterion={criterion}
          onChange={(changed) =>
            onChange({
              ...draft,
              criteria: draft.criteria.map((each) => (each.key === criterion.key ? changed : each)),
            })
          }
          onRemove={() => onChange({ ...draft, criteria: draft.criteria.filter((each) => each.key !== criterion.key) })}
        />
      ))}
      <div className="row">
        <button
          type="button"
          className="button button-quiet"
          onClick={() => onChange({ ...draft, criteria: [...draft.criteria, newCriterion()] })}
        >
          {words.addCriterion}
        </button>
        <button type="button" className="button-link small" onClick={props.onRemove}>
          {words.removeRequirement}
        </button>
      </div>
    </fieldset>
  );
}
