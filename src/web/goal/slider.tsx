import { useFormat } from '../shared/i18n/use-format.ts';

export function Slider(props: {
  readonly name: string;
  /** What a screen reader says; the name alone is not enough where several stand beside each other. */
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  const format = useFormat();
  return (
    <label className="field">
      <span className="row small">
        {props.name} <strong className="nums">{format.number(props.value, 1)}</strong>
      </span>
      <input
        type="range"
        aria-label={props.label}
        min={props.min}
        max={props.max}
        step={props.step}
        value={props.value}
        onChange={(event) => props.onChange(event.target.valueAsNumber)}
      />
    </label>
  );
}
