import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import type { ImportReport } from './send-import.ts';
import { importWords } from './words.ts';

type Kind = ImportReport['problemKinds'][number];

/** The rows of a file that were not used, or not whole: by kind, with what to do about each. */
export function Problems({ kinds }: { readonly kinds: readonly Kind[] }) {
  const words = useWords(importWords);
  if (kinds.length === 0) return null;
  return (
    <details className="problems" open={kinds.some((kind) => kind.severity === 'REJECTED')}>
      <summary>{words.problems(kinds.reduce((sum, kind) => sum + kind.count, 0))}</summary>
      <ul>
        {kinds.map((kind) => (
          <ProblemKind key={`${kind.code}-${kind.severity}`} kind={kind} />
        ))}
      </ul>
    </details>
  );
}

function ProblemKind({ kind }: { readonly kind: Kind }) {
  const words = useWords(importWords);
  const format = useFormat();
  const places = kind.first.map((place) => [place.part, place.row, place.field].filter(Boolean).join(' · '));
  return (
    <li className={`problem problem-${kind.severity.toLowerCase()}`}>
      <p>
        <strong className="nums">{format.number(kind.count)}×</strong> {kind.message}{' '}
        <span className="tag">{words.severity[kind.severity]}</span>
      </p>
      {kind.advice !== null && (
        <p>
          <span className="muted">{words.whatToDo}</span> {kind.advice}
        </p>
      )}
      <p className="small muted">
        {words.inRows(places.join(', '))}
        {kind.count > places.length && ' …'}
      </p>
    </li>
  );
}
