import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import {
  MandateAccept,
  Mandates as MandatesQuery,
  type MandatePageFragment,
} from '../shared/api/operations.generated.ts';
import { useAct, useData } from '../shared/api/use-data.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Loading } from '../shared/ui/loading.tsx';
import { useParameter } from '../shared/ui/parameter.ts';
import { TextField } from '../shared/ui/text-field.tsx';
import { MandatePage } from './mandate-page.tsx';
import { mandateWords } from './mandate-words.ts';
import { StateTag } from './state-tag.tsx';
import { outsideAuditWords } from './words.ts';

/** The audits that the reader was asked for, or the one that the address names. */
export function Mandates() {
  const { text } = useLang();
  const words = useWords(mandateWords);
  const [id] = useParameter('mandate');
  const { data, failure } = useData(MandatesQuery, {});
  if (failure) return <FailureNotice failure={failure} />;
  if (!data) return <Loading text={text.loading} />;
  const mandates = data.me.mandates.nodes;
  const named = mandates.find((each) => each.id === id);
  if (named) return <MandatePage key={named.id} mandate={named} />;
  return (
    <>
      {mandates.length === 0 && (
        <div className="empty">
          <h2>{words.none.title}</h2>
          <p>{words.none.body}</p>
        </div>
      )}
      <AcceptForm />
      <MandateRows mandates={mandates} />
    </>
  );
}

function MandateRows({ mandates }: { readonly mandates: readonly MandatePageFragment[] }) {
  const words = useWords(mandateWords);
  const auditWords = useWords(outsideAuditWords);
  const format = useFormat();
  return (
    <ul className="audit-rows">
      {mandates.map((mandate) => (
        <li key={mandate.id}>
          <div>
            <h2>
              <Link href={`/outside-audit?tab=mandates&mandate=${mandate.id}`}>{words.of(mandate.client)}</Link>
            </h2>
            <p className="small muted">
              {[mandate.purpose, format.day(mandate.askedAt), auditWords.untilDay(format.day(mandate.until))].join(
                ' · ',
              )}
            </p>
          </div>
          <StateTag state={mandate.state} />
        </li>
      ))}
    </ul>
  );
}

/** Takes on an audit with the code that its owner handed over. */
function AcceptForm() {
  const words = useWords(mandateWords);
  const accept = useAct(MandateAccept);
  const [, open] = useParameter('mandate');
  const [code, setCode] = useState('');
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const taken = await accept.run({ input: { code } });
    const id = taken?.mandateAccept.mandate?.id;
    if (id !== undefined) open(id);
  };
  return (
    <form className="audit-form card" onSubmit={(event) => void send(event)}>
      <TextField label={words.code} autoComplete="off" required value={code} onValue={setCode} />
      {accept.failure && <FailureNotice failure={accept.failure} />}
      <button type="submit" className="button" disabled={accept.busy}>
        {words.accept}
      </button>
    </form>
  );
}
