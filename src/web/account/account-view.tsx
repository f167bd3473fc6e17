import { useQueryClient } from '@tanstack/react-query';
import { AccountPage, SignOut } from '../shared/api/operations.generated.ts';
import { useAct, useData } from '../shared/api/use-data.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Loading } from '../shared/ui/loading.tsx';
import { Section } from '../shared/ui/section.tsx';
import { ViewHead } from '../shared/ui/view-head.tsx';
import './account.css';
import { ApiKeys } from './api-keys.tsx';
import { PasswordForm } from './password-form.tsx';
import { Sessions } from './sessions.tsx';
import { accountWords } from './words.ts';

/** What belongs to the account that is signed in: password, sessions, API keys. */
export function AccountView() {
  const { text } = useLang();
  const words = useWords(accountWords);
  const client = useQueryClient();
  const { data, failure } = useData(AccountPage, {});
  const signOut = useAct(SignOut);
  if (failure) return <FailureNotice failure={failure} />;
  if (!data) return <Loading text={text.loading} />;
  const { me } = data;
  const leave = async () => {
    // Nothing of one account may be seen by who signs in next.
    if ((await signOut.run({ input: {} })) !== null) client.clear();
    window.location.assign('/');
  };
  return (
    <>
      <ViewHead title={words.title} {...(me.email === null ? {} : { lead: words.signedInAs(me.email) })}>
        <button type="button" className="button button-quiet" disabled={signOut.busy} onClick={() => void leave()}>
          {words.signOut}
        </button>
      </ViewHead>
      {signOut.failure && <FailureNotice failure={signOut.failure} />}
      <Section title={words.changePassword} lead={words.changePasswordWhy}>
        <PasswordForm />
      </Section>
      <Section title={words.sessions}>
        <Sessions sessions={me.sessions} />
      </Section>
      <Section title={words.keys} lead={words.keysWhy}>
        <ApiKeys keys={me.apiKeys} />
      </Section>
    </>
  );
}
