import { type FormEvent, useState } from 'react';
import { AccountCreate, SignIn } from '../shared/api/operations.generated.ts';
import { useAct } from '../shared/api/use-data.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { ViewHead } from '../shared/ui/view-head.tsx';
import './account.css';
import { TextField } from '../shared/ui/text-field.tsx';
import { accountWords } from './words.ts';

const PASSWORD_LEAST = 12;
const PASSWORD_MOST = 128;

/** For who has not signed in: with an account, or making one. Afterwards the view that was asked for appears. */
export function SignInView() {
  const words = useWords(accountWords);
  const [isNew, setNew] = useState(false);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [invitation, setInvitation] = useState('');
  const create = useAct(AccountCreate);
  const signIn = useAct(SignIn);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isNew) {
      const input = { email, password, invitation: invitation.trim() === '' ? null : invitation.trim() };
      if ((await create.run({ input })) === null) return;
    }
    await signIn.run({ input: { email, password } });
  };
  return (
    <>
      <ViewHead title={isNew ? words.signUp : words.signIn} lead={isNew ? words.signUpLead : words.signInLead} />
      <form className="card account-form" onSubmit={(event) => void send(event)}>
        <TextField
          label={words.email}
          type="email"
          autoComplete="username"
          required
          autoFocus
          value={email}
          onValue={setEmail}
        />
        <TextField
          label={words.password}
          type="password"
          autoComplete={isNew ? 'new-password' : 'current-password'}
          required
          {...(isNew ? { hint: words.passwordHint, minLength: PASSWORD_LEAST, maxLength: PASSWORD_MOST } : {})}
          value={password}
          onValue={setPassword}
        />
        {isNew && <TextField label={words.invitation} autoComplete="off" value={invitation} onValue={setInvitation} />}
        {(create.failure ?? signIn.failure) && <FailureNotice failure={(create.failure ?? signIn.failure)!} />}
        <p className="row">
          <button type="submit" className="button" disabled={create.busy || signIn.busy}>
            {isNew ? words.signUp : words.signIn}
          </button>
          <button type="button" className="button button-quiet" onClick={() => setNew(!isNew)}>
            {isNew ? words.toSignIn : words.toSignUp}
          </button>
        </p>
      </form>
    </>
  );
}
