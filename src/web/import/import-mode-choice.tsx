import { useState } from 'react';
import { useNetwork } from '../app/network-context.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { PersonChoice, type ChosenPerson } from './person-choice.tsx';
import type { FileMode } from './send-import.ts';
import { importWords } from './words.ts';

const MODES = ['CONTACTS', 'DIRECTORY', 'CONTACTS_OF'] as const;

/** Asks whom the people of a file are to the reader; of a contact's contacts also whose they are, and whether they agreed. */
export function ImportModeChoice({ onChange }: { readonly onChange: (mode: FileMode | null) => void }) {
  const words = useWords(importWords);
  const { network } = useNetwork();
  const [as, setAs] = useState<(typeof MODES)[number]>('CONTACTS');
  const [person, setPerson] = useState<ChosenPerson | null>(null);
  const [agreed, setAgreed] = useState(false);
  const choose = (next: typeof as, whose: ChosenPerson | null, consents: boolean) => {
    setAs(next);
    setPerson(whose);
    setAgreed(consents);
    if (next !== 'CONTACTS_OF') onChange({ as: next });
    else if (whose !== null && consents) {
      onChange({ as: next, person: whose.id, consent: new Date().toISOString().slice(0, 10) });
    } else onChange(null);
  };
  // Nobody's contacts can be brought before there is somebody.
  const offered = MODES.filter((each) => each !== 'CONTACTS_OF' || (network?.summary.contacts ?? 0) > 0);
  return (
    <fieldset className="import-mode">
      <legend className="muted small">{words.mode}</legend>
      {offered.map((each) => (
        <label key={each} className="row">
          <input type="radio" name="mode" checked={as === each} onChange={() => choose(each, person, agreed)} />
          {words.modes[each]}
        </label>
      ))}
      {as === 'CONTACTS_OF' && (
        <div className="contacts-of">
          <PersonChoice
            label={words.contactsOf.whose}
            person={person}
            onChange={(chosen) => choose(as, chosen, false)}
          />
          {person !== null && (
            <label className="row">
              <input type="checkbox" checked={agreed} onChange={(event) => choose(as, person, event.target.checked)} />
              {words.contactsOf.agreed(person.name)}
            </label>
          )}
          <p className="small muted">{words.contactsOf.why}</p>
        </div>
      )}
    </fieldset>
  );
}
