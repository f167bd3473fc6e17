import { type FormEvent, useState } from 'react';
import { useNetworkAct } from '../app/network-data.ts';
import { CommunityUpdate } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { mapWords } from './words.ts';

const MOST_CHARACTERS = 200;

/** Gives a community a name; an empty one lets it be called by what its members share again. */
export function CommunityName(props: { readonly id: string; readonly name: string; readonly onDone: () => void }) {
  const { text } = useLang();
  const words = useWords(mapWords);
  const [name, setName] = useState(props.name);
  const update = useNetworkAct(CommunityUpdate);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const written = name.trim();
    const kept = await update.run({ input: { id: props.id, name: written === '' ? null : written } });
    if (kept !== null) props.onDone();
  };
  return (
    <form className="row legend-form" onSubmit={(event) => void save(event)}>
      <label className="field">
        <span className="visually-hidden">{words.rename(props.name)}</span>
        <input
          value={name}
          maxLength={MOST_CHARACTERS}
          placeholder={words.unnamed}
          autoFocus
          onFocus={(event) => event.target.select()}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') props.onDone();
          }}
        />
      </label>
      <button type="submit" className="button button-quiet" disabled={update.busy}>
        {text.save}
      </button>
      {update.failure && <FailureNotice failure={update.failure} />}
    </form>
  );
}
