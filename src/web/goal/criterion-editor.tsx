import { DIMENSIONS } from '../../domain.ts';
import { useNetworkData } from '../app/network-data.ts';
import { CriterionPerson } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { TermInput } from '../taxonomy/term-input.tsx';
import type { CriterionDraft } from './requirement-draft.ts';
import { goalWords } from './words.ts';

/** What one criterion looks at and the value it wants; taxonomies are searched as one types. */
export function CriterionEditor(props: {
  readonly criterion: CriterionDraft;
  readonly onChange: (criterion: CriterionDraft) => void;
  readonly onRemove: () => void;
}) {
  const { text } = useLang();
  const words = useWords(goalWords);
  const { criterion, onChange } = props;
  const [term] = criterion.terms;
  // Somebody whom the goal names is kept by id.
  const isPerson = criterion.dimension === 'PERSON' && term !== undefined;
  const person = useNetworkData(CriterionPerson, { id: term?.value ?? '' }, { enabled: isPerson });
  const name = isPerson ? person.data?.network.person?.name : undefined;
  const terms = term !== undefined && name !== undefined ? [{ ...term, label: name }] : criterion.terms;
  return (
    <div className="criterion">
      <label className="field">
        <span>{words.dimension}</span>
        <select
          value={criterion.dimension}
          onChange={(event) => {
            const dimension = DIMENSIONS.find((each) => each === event.target.value);
            if (dimension) onChange({ ...criterion, dimension, terms: [] });
          }}
        >
          {DIMENSIONS.map((dimension) => (
            <option key={dimension} value={dimension}>
              {text.dimension[dimension]}
            </option>
          ))}
        </select>
      </label>
      {criterion.dimension === 'SENIORITY' ? (
        <label className="field">
          <span>{words.value}</span>
          <select
            value={criterion.terms[0]?.value ?? ''}
            onChange={({ target: { value } }) => onChange({ ...criterion, terms: [{ value, label: value }] })}
          >
            <option value="" />
            {text.seniority.map((name, index) => (
              <option key={name} value={String(index + 1)}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <TermInput
          label={words.value}
          kind={criterion.dimension}
          most={1}
          terms={terms}
          suggestions={criterion.dimension === 'PLACE' ? ['FR', 'FR/Bretagne/Rennes'] : []}
          onChange={(terms) => onChange({ ...criterion, terms })}
        />
      )}
      <label className="row">
        <input
          type="checkbox"
          checked={criterion.hard}
          onChange={(event) => onChange({ ...criterion, hard: event.target.checked })}
        />
        {words.hard}
      </label>
      <button type="button" className="button button-quiet" onClick={props.onRemove}>
        {text.remove}
      </button>
    </div>
  );
}
