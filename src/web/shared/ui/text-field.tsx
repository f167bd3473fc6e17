import type { InputHTMLAttributes } from 'react';
import { FieldFrame, type TextFieldProps } from './field-frame.tsx';

type Input = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'autoComplete' | 'required' | 'minLength' | 'maxLength' | 'autoFocus' | 'min'
>;

/** A labelled line of text. */
export function TextField({ label, hint, onValue, type = 'text', ...input }: TextFieldProps & Input) {
  return (
    <FieldFrame label={label} hint={hint}>
      {(described) => <input {...input} {...described} type={type} onChange={(event) => onValue(event.target.value)} />}
    </FieldFrame>
  );
}
