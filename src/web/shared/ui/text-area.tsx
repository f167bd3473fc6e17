import { type TextareaHTMLAttributes, useId } from 'react';

/** Some lines of text under a label, with what to know about it underneath. */
export function TextArea(
  props: {
    readonly label: string;
    readonly hint?: string;
    readonly value: string;
    readonly onValue: (value: string) => void;
  } & Pick<TextareaHTMLAttributes<HTMLTextAreaElement>, 'required' | 'minLength' | 'rows'>,
) {
  const { label, hint, value, onValue, rows = 3, ...input } = props;
  const id = useId();
  return (
    <label className="field">
      <span>{label}</span>
      <textarea
        {...input}
        rows={rows}
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
