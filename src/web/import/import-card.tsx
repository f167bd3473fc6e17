import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { Bar } from '../shared/ui/bar.tsx';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { Problems } from './problems.tsx';
import type { ImportReport } from './send-import.ts';
import type { ImportJob } from './use-imports.ts';
import { importWords } from './words.ts';

/** One file: what it was recognised as, what it would bring, and, once confirmed, what it brought. */
export function ImportCard(props: {
  readonly job: ImportJob;
  readonly onConfirm: () => void;
  readonly onDrop: () => void;
}) {
  const words = useWords(importWords);
  const { job } = props;
  const failed = job.failure !== null || job.report?.status === 'FAILED';
  const brings = job.report === null ? 0 : job.report.counts.created + job.report.counts.updated;
  return (
    <article className={`card import-job import-${failed ? 'failed' : job.stage.toLowerCase()}`}>
      <p className="requirement-head">
        <strong className="file-name">{job.file.name}</strong>
        <span role="status" className="tag">
          {failed ? words.failed : words.stage[job.stage]}
        </span>
      </p>
      {job.failure && <FailureNotice failure={job.failure} />}
      {job.report?.message && <p className="failure">{job.report.message}</p>}
      {job.report && <Recognised report={job.report} />}
      {job.report && !failed && <Counts report={job.report} checked={job.stage === 'CHECKED'} />}
      {job.report && <Problems problems={job.report.problems} />}
      {job.stage === 'CHECKED' && !failed && (
        <p className="row">
          <button type="button" className="button" onClick={props.onConfirm} autoFocus>
            {brings > 0 ? words.importNow : words.importAnyway}
          </button>
          <button type="button" className="button button-quiet" onClick={props.onDrop}>
            {words.leaveIt}
          </button>
        </p>
      )}
    </article>
  );
}

function Recognised({ report }: { readonly report: ImportReport }) {
  const { text } = useLang();
  const words = useWords(importWords);
  if (report.format === null) return null;
  return (
    <>
      <p>
        {words.recognised(report.platform === null ? null : text.platform[report.platform], report.format)}
        {report.parts.length > 0 && ` ${words.parts(report.parts.length)}`}
      </p>
      {report.parts.length > 0 && (
        <ul className="import-parts small muted">
          {report.parts.map((part) => (
            <li key={part.name}>
              {part.name} · {words.brought(part.counts.created + part.counts.updated)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const COUNTS = ['created', 'updated', 'skipped', 'rejected'] as const;

function Counts({ report, checked }: { readonly report: ImportReport; readonly checked: boolean }) {
  const words = useWords(importWords);
  const format = useFormat();
  const running = report.status === 'RUNNING' || report.status === 'QUEUED';
  if (running) {
    return (
      <div className="import-progress">
        <Bar to={report.done} most={Math.max(report.total ?? report.done, 1)} />
        <p className="small muted nums">{words.progress(format.number(report.done), report.total)}</p>
      </div>
    );
  }
  const names = checked ? words.would : words.counts;
  return (
    <ul className="counts">
      {COUNTS.map((count) => (
        <li key={count}>
          <strong className="nums">{format.number(report.counts[count])}</strong> {names[count]}
        </li>
      ))}
    </ul>
  );
}
