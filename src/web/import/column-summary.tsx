import { useState } from 'react';
import { useWords } from '../shared/i18n/use-words.ts';
import { ColumnDialog } from './column-dialog.tsx';
import { columnWords } from './column-words.ts';
import type { ColumnFields, ImportReport } from './send-import.ts';

/** How the columns of a table are read, in one line; and, as long as nothing is written, the way to correct it. */
export function ColumnSummary(props: {
  readonly report: ImportReport;
  /** The file cannot be read without: ask at once. */
  readonly open: boolean;
  readonly onColumns: ((columns: ColumnFields) => void) | null;
}) {
  const words = useWords(columnWords);
  const [asked, setAsked] = useState<string | null>(null);
  const { mapping, id } = props.report;
  const { onColumns } = props;
  if (mapping === null) return null;
  const read = mapping.columns.filter((column) => column.field !== null);
  const open = asked === id;
  return (
    <div className="columns-read">
      {props.open ? <p className="note">{words.needed}</p> : <p className="muted">{words.origin[mapping.origin]}</p>}
      {read.length > 0 && (
        <ul className="column-list">
          {read.map((column) => (
            <li key={column.column} className="tag">
              {column.name} → {column.field === null ? words.notRead : words.field[column.field]}
            </li>
          ))}
        </ul>
      )}
      {onColumns !== null && (
        <p>
          <button
            type="button"
            className={props.open ? 'button' : 'button button-quiet'}
            autoFocus={props.open}
            onClick={() => setAsked(id)}
          >
            {props.open ? words.say : words.correct}
          </button>
        </p>
      )}
      {open && onColumns !== null && (
        <ColumnDialog
          columns={mapping.columns}
          note={mapping.canBeRemembered ? words.remembered : words.notRemembered}
          submit={words.readSo}
          onSubmit={(columns) => {
            setAsked(null);
            onColumns(columns);
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
