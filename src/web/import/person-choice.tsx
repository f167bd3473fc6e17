import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from '@ariakit/react';
import { useDeferredValue, useState } from 'react';
import { useNetworkData } from '../app/network-data.ts';
import { PersonsNamed } from '../shared/api/operations.generated.ts';

export interface ChosenPerson {
  readonly id: string;
  readonly name: string;
}

/** Chooses a contact by name, searched as one types. */
export function PersonChoice(props: {
  readonly label: string;
  readonly person: ChosenPerson | null;
  readonly onChange: (person: ChosenPerson | null) => void;
}) {
  const [written, setWritten] = useState(props.person?.name ?? '');
  const search = useDeferredValue(written.trim());
  const asked = search.length > 1 && search !== props.person?.name;
  const { data } = useNetworkData(PersonsNamed, { search }, { enabled: asked });
  const found = asked ? (data?.network.contacts.nodes ?? []) : [];
  return (
    <ComboboxProvider
      value={written}
      setValue={(value) => {
        setWritten(value);
        if (props.person !== null && value !== props.person.name) props.onChange(null);
      }}
      resetValueOnHide={false}
    >
      <label className="field">
        <span>{props.label}</span>
        <Combobox type="text" />
      </label>
      {found.length > 0 && (
        <ComboboxPopover className="options" gutter={4} sameWidth portal>
          {found.map((person) => (
            <ComboboxItem
              key={person.id}
              className="option"
              setValueOnClick={false}
              hideOnClick
              onClick={() => {
                props.onChange(person);
                setWritten(person.name);
              }}
            >
              {person.name}
            </ComboboxItem>
          ))}
        </ComboboxPopover>
      )}
    </ComboboxProvider>
  );
}
