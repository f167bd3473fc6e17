import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from '@ariakit/react';
import { useDeferredValue, useState } from 'react';
import { AuditedPersons } from '../shared/api/operations.generated.ts';
import { useData } from '../shared/api/use-data.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { mandateWords } from './mandate-words.ts';

interface Chosen {
  readonly id: string;
  readonly name: string;
  readonly knownAs: string;
}

/** Chooses persons of what is shown by name or pseudonym, searched as one types. */
export function PersonsChoice(props: {
  readonly network: string;
  readonly persons: readonly Chosen[];
  readonly onChange: (persons: readonly Chosen[]) => void;
}) {
  const { text } = useLang();
  const words = useWords(mandateWords).finding;
  const { network, persons, onChange } = props;
  const [written, setWritten] = useState('');
  const search = useDeferredValue(written.trim());
  const asked = search.length > 1;
  const { data } = useData(AuditedPersons, { network, search }, { enabled: asked });
  const found = asked ? (data?.network.persons.nodes ?? []) : [];
  const offered = found.filter(({ id }) => persons.every((each) => each.id !== id));
  return (
    <div className="field">
      <ComboboxProvider value={written} setValue={setWritten} resetValueOnHide={false}>
        <label className="field">
          <span>{words.persons}</span>
          <Combobox type="text" placeholder={words.person} />
        </label>
        {offered.length > 0 && (
          <ComboboxPopover className="options" gutter={4} sameWidth portal>
            {offered.map(({ id, name }) => (
              <ComboboxItem
                key={id}
                className="option"
                setValueOnClick={false}
                hideOnClick
                onClick={() => {
                  onChange([...persons, { id, name, knownAs: name }]);
                  setWritten('');
                }}
              >
                {name}
              </ComboboxItem>
            ))}
          </ComboboxPopover>
        )}
      </ComboboxProvider>
      {persons.length > 0 && (
        <ul className="row">
          {persons.map(({ id, name }) => (
            <li key={id} className="chip">
              {name}
              <button
                type="button"
                aria-label={`${text.remove}: ${name}`}
                onClick={() => onChange(persons.filter((each) => each.id !== id))}
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
