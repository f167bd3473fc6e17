import { type ReactNode, useId } from 'react';

/** What a labelled field of text takes, whether of one line or of several. */
export interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** A field under its label, with what to know about it underneath, which is read out with it. */
export function FieldFrame(props: {
  readonly label: string;
  readonly hint: string | undefined;
  readonly children: (described: { readonly 'aria-describedby'?: string }) => ReactNode;
}) {
  const id = useId();
  return (
    <label className="field">
      <span>{props.label}</span>
      {props.children(props.hint === undefined ? {} : { 'aria-describedby': id })}
      {props.hint !== undefined && (
        <span id={id} className="small muted">
          {props.hint}
        </span>
      )}
    </label>
  );
}
