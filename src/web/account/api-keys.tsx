import { type FormEvent, useState } from 'react';
import { type AccountPageQuery, ApiKeyCreate, ApiKeyRevoke } from '../shared/api/operations.generated.ts';
import { useAct } from '../shared/api/use-data.ts';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { TextField } from '../shared/ui/text-field.tsx';
import { accountWords } from './words.ts';

/** The keys by which programs ask for the account; a new one is shown once. */
export function ApiKeys({ keys }: { readonly keys: AccountPageQuery['me']['apiKeys'] }) {
  const words = useWords(accountWords);
  const format = useFormat();
  const create = useAct(ApiKeyCreate);
  const revoke = useAct(ApiKeyRevoke);
  const [name, setName] = useState('');
  const [readOnly, setReadOnly] = useState(true);
  const [secret, setSecret] = useState<string | null>(null);
  const make = async (event: FormEvent) => {
    event.preventDefault();
    const made = await create.run({ input: { name, readOnly } });
    if (made === null) return;
    setSecret(made.apiKeyCreate.secret);
    setName('');
  };
  return (
    <>
      {keys.length === 0 && <p className="muted">{words.noKeys}</p>}
      <ul className="account-list">
        {keys.map((key) => (
          <li key={key.id}>
            <span>
              <strong>{key.name}</strong> <code>{key.hint}…</code>{' '}
              <span className="muted small">
                {key.isReadOnly ? words.reads : words.writes} ·{' '}
                {key.lastUsed === null ? words.neverUsed : words.lastUsed(format.day(key.lastUsed))}
              </span>
            </span>
            <button
              type="button"
              className="button button-quiet"
              disabled={revoke.busy}
              onClick={() => void revoke.run({ input: { id: key.id } })}
            >
              {words.revoke(key.name)}
            </button>
          </li>
        ))}
      </ul>
      {(create.failure ?? revoke.failure) && <FailureNotice failure={(create.failure ?? revoke.failure)!} />}
      {secret !== null && (
        <div className="note" role="status">
          <p>{words.keySecret}</p>
          <code className="account-secret">{secret}</code>
        </div>
      )}
      <form className="account-form" onSubmit={(event) => void make(event)}>
        <TextField label={words.keyName} autoComplete="off" required value={name} onValue={setName} />
        <label className="row">
          <input type="checkbox" checked={readOnly} onChange={(event) => setReadOnly(event.target.checked)} />
          {words.readOnly}
        </label>
        <button type="submit" className="button" disabled={create.busy}>
          {words.makeKey}
        </button>
      </form>
    </>
  );
}
