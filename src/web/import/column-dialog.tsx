import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react';
import { useState } from 'react';
import { CONTACT_FIELDS, type ContactField } from '../../domain.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { columnWords } from './column-words.ts';
import type { ColumnFields, ColumnMapping } from './send-import.ts';

const SAMPLES = 3;

/** Says of each column of a table what it holds; its first values stand beside. */
export function ColumnDialog(props: {
  readonly columns: readonly ColumnMapping[];
  readonly note: string;
  readonly submit: string;
  readonly onSubmit: (columns: ColumnFields) => void;
  readonly onClose: () => void;
}) {
  const { text } = useLang();
  const words = useWords(columnWords);
  const [fields, setFields] = useState<ColumnFields>(
    () => new Map(props.columns.map(({ column, field }) => [column, field])),
  );
  const said = [...fields.values()];
  const knowsWhom = said.some((field) => field !== null && NAMES.includes(field));
  return (
    <Dialog
      className="dialog dialog-wide"
      open
      onClose={props.onClose}
      backdrop={<div className="dialog-backdrop" />}
      render={<form onSubmit={(event) => (event.preventDefault(), props.onSubmit(fields))} />}
    >
      <div className="dialog-head">
        <DialogHeading>{words.title}</DialogHeading>
        <DialogDismiss className="button button-quiet">{text.close}</DialogDismiss>
      </div>
      <p className="muted">{words.lead}</p>
      <ul className="column-choices">
        {props.columns.map((column, index) => (
          <li key={column.column}>
            <label htmlFor={`column-${column.column}`}>
              <strong>{column.name}</strong>
              <span className="small muted column-samples">{column.samples.slice(0, SAMPLES).join(' · ')}</span>
            </label>
            <select
              id={`column-${column.column}`}
              data-autofocus={index === 0}
              value={fields.get(column.column) ?? ''}
              onChange={({ target }) =>
                setFields((before) => new Map(before).set(column.column, (target.value || null) as ContactField | null))
              }
            >
              <option value="">{words.notRead}</option>
              {CONTACT_FIELDS.map((field) => (
                <option key={field} value={field}>
                  {words.field[field]}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      <p className="small muted">{props.note}</p>
      {!knowsWhom && <p className="note">{words.nobody}</p>}
      <p className="row">
        <button type="submit" className="button" disabled={!knowsWhom}>
          {props.submit}
        </button>
        <DialogDismiss className="button button-quiet">{text.cancel}</DialogDismiss>
      </p>
    </Dialog>
  );
}

/** Without one of these nobody knows whom a row is of. */
const NAMES: readonly ContactField[] = ['NAME', 'GIVEN_NAME', 'FAMILY_NAME', 'NICKNAME', 'EMAIL'];
