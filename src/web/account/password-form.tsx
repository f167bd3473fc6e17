import { type FormEvent, useState } from 'react';
import { PasswordChange } from '../shared/api/operations.generated.ts';
import { useAct } from '../shared/api/use-data.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { TextField } from '../shared/ui/text-field.tsx';
import { accountWords } from './words.ts';

export function PasswordForm() {
  const words = useWords(accountWords);
  const change = useAct(PasswordChange);
  const [oldPassword, setOld] = useState('');
  const [newPassword, setNew] = useState('');
  const [changed, setChanged] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setChanged(false);
    if ((await change.run({ input: { oldPassword, newPassword } })) === null) return;
    setOld('');
    setNew('');
    setChanged(true);
  };
  return (
    <form className="account-form" onSubmit={(event) => void send(event)}>
      <TextField
        label={words.oldPassword}
        type="password"
        autoComplete="current-password"
        required
        value={oldPassword}
        onValue={setOld}
      />
      <TextField
        label={words.newPassword}
        hint={words.passwordHint}
        type="password"
        autoComplete="new-password"
        required
        value={newPassword}
        onValue={setNew}
      />
      {change.failure && <FailureNotice failure={change.failure} />}
      <p className="row">
        <button type="submit" className="button" disabled={change.busy}>
          {words.changePassword}
        </button>
        <span role="status">{changed && words.changed}</span>
      </p>
    </form>
  );
}
