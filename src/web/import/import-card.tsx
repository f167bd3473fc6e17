import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { ColumnSummary } from './column-summary.tsx';
import { ImportCounts, ImportProgressLine } from './import-counts.tsx';
import { Problems } from './problems.tsx';
import { Recognised } from './recognised.tsx';
import type { ColumnFields } from './send-import.ts';
import { UndoImport } from './undo-import.tsx';
import type { ImportJob } from './use-imports.ts';
import { importWords } from './words.ts';

/** One file: what it was recognised as, what it would bring, and, once confirmed, what it brought. */
export function ImportCard(props: {
  readonly job: ImportJob;
  readonly onColumns: (columns: ColumnFields) => void;
  readonly onConfirm: () => void;
  readonly onDrop: () => void;
}) {
  const words = useWords(importWords);
  const { job } = props;
  const { report } = job;
  const mapping = report?.mapping ?? null;
  const failed = job.failure !== null || report?.status === 'FAILED';
  const running = report?.status === 'QUEUED' || report?.status === 'RUNNING';
  const over = report !== null && !running && !failed;
  const checked = job.stage === 'CHECKED';
  const brings = report === null ? 0 : report.counts.created + report.counts.updated;
  return (
    <article className={`card import-job import-${failed ? 'failed' : job.stage.toLowerCase()}`}>
      <p className="requirement-head">
        <strong className="file-name">{job.file.name}</strong>
        <span role="status" className="tag">
          {failed ? words.failed : report?.status === 'UNDONE' ? words.statuses.UNDONE : words.stage[job.stage]}
        </span>
      </p>
      {job.failure && <FailureNotice failure={job.failure} />}
      {mapping === null && report?.message && <p className="failure">{report.message}</p>}
      {mapping === null && report?.advice && <p>{report.advice}</p>}
      {report && <Recognised report={report} />}
      {report && mapping && (
        <ColumnSummary report={report} open={failed} onColumns={checked ? props.onColumns : null} />
      )}
      {report && running && <ImportProgressLine done={report.done} total={report.total} />}
      {over && <ImportCounts counts={report.counts} checked={checked} />}
      {report && <Problems kinds={report.problemKinds} />}
      {checked && (
        <p className="row">
          {!failed && (
            <button type="button" className="button" onClick={props.onConfirm} autoFocus>
              {brings > 0 ? words.importNow : words.importAnyway}
            </button>
          )}
          <button type="button" className="button button-quiet" onClick={props.onDrop}>
            {words.leaveIt}
          </button>
        </p>
      )}
      {job.stage === 'DONE' && over && <UndoImport id={report.id} onUndone={props.onDrop} />}
    </article>
  );
}
