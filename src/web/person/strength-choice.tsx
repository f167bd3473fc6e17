import { useLang } from '../shared/i18n/language.tsx';
import { levelOf, STRENGTHS } from './strength-levels.ts';

/** Five buttons for how well one knows somebody. */
export function StrengthChoice(props: {
  readonly declared: number | null;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onChoose: (strength: number) => void;
}) {
  const { text } = useLang();
  const level = levelOf(props.declared);
  return (
    <div className="strengths" role="group" aria-label={props.label}>
      {STRENGTHS.map((strength, index) => (
        <button
          key={strength}
          type="button"
          aria-pressed={level === index}
          disabled={props.disabled ?? false}
          onClick={() => props.onChoose(strength)}
        >
          <kbd>{index + 1}</kbd>
          {text.strength[index]}
        </button>
      ))}
    </div>
  );
}
