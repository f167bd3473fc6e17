import type { TextareaHTMLAttributes } from 'react';
import { FieldFrame, type TextFieldProps } from './field-frame.tsx';

type Input = Pick<TextareaHTMLAttributes<HTMLTextAreaElement>, 'required' | 'minLength' | 'rows'>;

/** Some lines of text under a label. */
export function TextArea({ label, hint, onValue, rows = 3, ...input }: TextFieldProps & Input) {
  return (
    <FieldFrame label={label} hint={hint}>
      {(described) => (
        <textarea {...input} {...described} rows={rows} onChange={(event) => onValue(event.target.value)} />
      )}
    </FieldFrame>
  );
}
