import { useLang } from '../shared/i18n/language.tsx';
import type { Text } from '../shared/i18n/text.type.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { COUNTS, type ImportReport } from './import-progress.ts';
import type { ImportJob } from './use-imports.ts';

export function ImportReportCard({ job }: { readonly job: ImportJob }) {
  const { text } = useLang();
  return (
    <article className="card import-job">
      <p className="import-head">
        <strong>{job.fileName}</strong>
        <span
          role="status"
          className={`tag import-${(job.failure ? 'FAILED' : (job.report?.status ?? 'QUEUED')).toLowerCase()}`}
        >
          {stage(job, text)}
        </span>
      </p>
      {job.failure && <FailureNotice failure={job.failure} />}
      {job.report && <Report report={job.report} />}
    </article>
  );
}

function stage(job: ImportJob, text: Text): string {
  if (job.failure) return text.import.failed;
  if (job.report) return text.import.status[job.report.status];
  return job.sending ? text.import.sending : text.import.waiting;
}

function Report({ report }: { readonly report: ImportReport }) {
  const { text } = useLang();
  const { nodes, totalCount } = report.problems;
  return (
    <>
      <ul className="counts">
        {COUNTS.map((count) => (
          <li key={count}>
            <strong>{text.number(report.counts[count])}</strong> {text.import.counts[count]}
          </li>
        ))}
      </ul>
      {nodes.length > 0 && (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={text.import.problems}>
          <table>
            <caption>
              {text.import.problems}
              {totalCount > nodes.length && ` – ${text.import.problemsShown(nodes.length, totalCount)}`}
            </caption>
            <thead>
              <tr>
                <th scope="col">{text.import.row}</th>
                <th scope="col">{text.import.field}</th>
                <th scope="col">{text.import.message}</th>
              </tr>
            </thead>
            <tbody>
              {nodes.map((problem, index) => (
                <tr key={index}>
                  <td>{problem.row}</td>
                  <td>{problem.field}</td>
                  <td>{problem.message}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
