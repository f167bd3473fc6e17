import { type InputHTMLAttributes, useId } from 'react';

/** A labelled line of text, with what to know about it underneath. */
export function TextField(
  props: {
    readonly label: string;
    readonly hint?: string;
    readonly value: string;
    readonly onValue: (value: string) => void;
  } & Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'type' | 'autoComplete' | 'required' | 'minLength' | 'maxLength' | 'autoFocus' | 'min'
  >,
) {
  const { label, hint, value, onValue, type = 'text', ...input } = props;
  const id = useId();
  return (
    <label className="field">
      <span>{label}</span>
      <input
        {...input}
        type={type}
        value={value}
        {...(hint === undefined ? {} : { 'aria-describedby': id })}
        onChange={(event) => onValue(event.target.value)}
      />
      {hint !== undefined && (
        <span id={id} className="small muted">
          {hint}
        </span>
      )}
    </label>
  );
}
