import { type AccountPageQuery, SignOut, SignOutEverywhere } from '../shared/api/operations.generated.ts';
import { useAct } from '../shared/api/use-data.ts';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { accountWords } from './words.ts';

export function Sessions({ sessions }: { readonly sessions: AccountPageQuery['me']['sessions'] }) {
  const words = useWords(accountWords);
  const format = useFormat();
  const end = useAct(SignOut);
  const endOthers = useAct(SignOutEverywhere);
  return (
    <>
      <ul className="account-list">
        {sessions.map((session) => (
          <li key={session.id}>
            <span>
              <strong>{session.agent}</strong>{' '}
              <span className="muted small">
                {words.since(format.day(session.createdAt), format.moment(session.seenAt))}
              </span>
            </span>
            {session.isCurrent ? (
              <span className="tag">{words.here}</span>
            ) : (
              <button
                type="button"
                className="button button-quiet"
                disabled={end.busy}
                onClick={() => void end.run({ input: { session: session.id } })}
              >
                {words.end}
              </button>
            )}
          </li>
        ))}
      </ul>
      {(end.failure ?? endOthers.failure) && <FailureNotice failure={(end.failure ?? endOthers.failure)!} />}
      {sessions.length > 1 && (
        <button
          type="button"
          className="button button-quiet"
          disabled={endOthers.busy}
          onClick={() => void endOthers.run({ input: { stayHere: true } })}
        >
          {words.endOthers}
        </button>
      )}
    </>
  );
}
