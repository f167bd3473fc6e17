import { useNetwork } from '../app/network-context.tsx';
import { useNetworkAct, useNetworkData } from '../app/network-data.ts';
import { ImportCancel, ImportResume, Imports, type ImportsQuery } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { formatWords } from './format-words.ts';
import { UndoImport } from './undo-import.tsx';
import { importWords } from './words.ts';

type PastImport = ImportsQuery['network']['imports']['nodes'][number];

/** What was imported so far, newest first; each can be taken back. */
export function PastImports() {
  const words = useWords(importWords);
  const { network, loading } = useNetwork();
  const { data, failure } = useNetworkData(Imports, {});
  if (failure) return <FailureNotice failure={failure} />;
  const imports = (data?.network.imports.nodes ?? []).filter((each) => !each.dryRun);
  const known = data !== null || (network === null && !loading);
  if (known && imports.length === 0) return <p className="muted">{words.noImports}</p>;
  return (
    <ul className="past-imports" aria-label={words.past}>
      {imports.map((each) => (
        <Line key={each.id} past={each} />
      ))}
    </ul>
  );
}

function Line({ past }: { readonly past: PastImport }) {
  const { text } = useLang();
  const words = useWords(importWords);
  const formats = useWords(formatWords);
  const format = useFormat();
  const cancel = useNetworkAct(ImportCancel);
  const resume = useNetworkAct(ImportResume);
  const running = past.status === 'QUEUED' || past.status === 'RUNNING';
  const failure = cancel.failure ?? resume.failure;
  const { created, updated, rejected } = past.counts;
  return (
    <li>
      <div>
        <p>
          <strong className="file-name">{past.file}</strong>{' '}
          <span className={`tag status-${past.status.toLowerCase()}`}>{words.statuses[past.status]}</span>
        </p>
        <p className="small muted">
          {[
            past.platform && text.platform[past.platform],
            past.format && (formats[past.format] ?? past.format),
            format.moment(past.at),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {past.message !== null && past.status === 'FAILED' && <p className="small">{past.message}</p>}
        {failure && <FailureNotice failure={failure} />}
      </div>
      <p className="nums past-counts">{words.outcome(format.number, created, updated, rejected)}</p>
      <div className="past-acts">
        {running && (
          <button
            type="button"
            className="button-link"
            disabled={cancel.busy}
            onClick={() => void cancel.run({ input: { id: past.id } })}
          >
            {words.stop}
          </button>
        )}
        {past.status === 'FAILED' && past.resumable && (
          <button
            type="button"
            className="button-link"
            disabled={resume.busy}
            onClick={() => void resume.run({ input: { id: past.id } })}
          >
            {words.resume}
          </button>
        )}
        {past.status === 'DONE' && <UndoImport id={past.id} file={past.file} />}
      </div>
    </li>
  );
}
