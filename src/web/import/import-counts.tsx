import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { Bar } from '../shared/ui/bar.tsx';
import type { ImportReport } from './send-import.ts';
import { importWords } from './words.ts';

const COUNTS = ['created', 'updated', 'skipped', 'rejected'] as const;

/** What became of the records of a file, or would. */
export function ImportCounts(props: { readonly counts: ImportReport['counts']; readonly checked: boolean }) {
  const words = useWords(importWords);
  const format = useFormat();
  const names = props.checked ? words.would : words.counts;
  return (
    <ul className="counts">
      {COUNTS.map((count) => (
        <li key={count}>
          <strong className="nums">{format.number(props.counts[count])}</strong> {names[count]}
        </li>
      ))}
    </ul>
  );
}

/** How far a running import is. */
export function ImportProgressLine({ done, total }: { readonly done: number; readonly total: number | null }) {
  const words = useWords(importWords);
  const format = useFormat();
  return (
    <div className="import-progress">
      <Bar to={done} most={Math.max(total ?? done, 1)} />
      <p className="small muted nums">
        {words.progress(format.number(done), total === null ? null : format.number(total))}
      </p>
    </div>
  );
}
