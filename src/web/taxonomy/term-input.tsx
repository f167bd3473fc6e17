import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from '@ariakit/react';
import { useDeferredValue, useState } from 'react';
import { useLang } from '../shared/i18n/language.tsx';
import { type Term, useTerms } from './use-terms.ts';

/**
 * Takes terms by searching their taxonomy as one types; words of one's own are taken too (Enter), as the API understands
 * words as well as codes.
 */
export function TermInput(props: {
  readonly label: string;
  readonly kind: string;
  readonly terms: readonly Term[];
  readonly most: number;
  readonly suggestions?: readonly string[];
  /** What to write, where there are no suggestions to show. */
  readonly placeholder?: string;
  readonly onChange: (terms: readonly Term[]) => void;
}) {
  const { text } = useLang();
  const { terms, onChange } = props;
  const [written, setWritten] = useState('');
  const found = useTerms(props.kind, useDeferredValue(written));
  const options = written === '' ? (props.suggestions ?? []).map((each) => ({ value: each, label: each })) : found;
  const add = (term: Term) => {
    if (term.value.trim() === '') return;
    onChange([...terms.filter((each) => each.value !== term.value), term].slice(-props.most));
    setWritten('');
  };
  return (
    <div className="field">
      <ComboboxProvider value={written} setValue={setWritten} resetValueOnHide={false}>
        <label>
          {props.label}
          <Combobox
            className="term-input"
            type="text"
            autoSelect={false}
            placeholder={(props.suggestions ?? []).slice(0, 3).join(', ') || props.placeholder}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || written.trim() === '') return;
              if (event.currentTarget.getAttribute('aria-activedescendant')) return;
              event.preventDefault();
              add({ value: written.trim(), label: written.trim() });
            }}
            onBlur={() => {
              if (written.trim() !== '' && options.length === 0) add({ value: written.trim(), label: written.trim() });
            }}
          />
        </label>
        {options.length > 0 && (
          <ComboboxPopover className="options" gutter={4} sameWidth portal>
            {options.map((option) => (
              <ComboboxItem
                key={option.value}
                className="option"
                hideOnClick
                setValueOnClick={false}
                onClick={() => add(option)}
              >
                {option.label}
              </ComboboxItem>
            ))}
          </ComboboxPopover>
        )}
      </ComboboxProvider>
      {terms.length > 0 && (
        <ul className="row" aria-label={props.label}>
          {terms.map((term) => (
            <li key={term.value} className="chip">
              {term.label}
              <button
                type="button"
                aria-label={`${text.remove}: ${term.label}`}
                onClick={() => onChange(terms.filter((each) => each !== term))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
