import { useWords } from '../shared/i18n/use-words.ts';
import type { ImportReport } from './send-import.ts';
import { importWords } from './words.ts';

/** The rows of a file that were not used, or not whole. */
export function Problems({ problems }: { readonly problems: ImportReport['problems'] }) {
  const words = useWords(importWords);
  const { nodes, totalCount } = problems;
  if (nodes.length === 0) return null;
  return (
    <details className="problems">
      <summary>{words.problems(totalCount)}</summary>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={words.problems(totalCount)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              <th scope="col">{words.field}</th>
              <th scope="col">{words.message}</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((problem, index) => (
              <tr key={index}>
                <td className="nums">{[problem.part, problem.row].filter(Boolean).join(' · ')}</td>
                <td>{problem.field}</td>
                <td>{problem.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {totalCount > nodes.length && <p className="small muted">{words.problemsShown(nodes.length, totalCount)}</p>}
    </details>
  );
}
