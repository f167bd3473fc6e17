import type { GrantedField, NameMode } from '../shared/api/operations.generated.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { outsideAuditWords } from './words.ts';

const MODES = ['PSEUDONYMS', 'SHOWN'] as const satisfies readonly NameMode[];
const FIELDS = [
  'ORGANIZATIONS',
  'TITLES',
  'EXPERTISE',
  'LOCALITIES',
  'EXACT_DATES',
] as const satisfies readonly GrantedField[];

/** What is shown where the owner does not say otherwise: beside names all of it, beside pseudonyms nothing. */
export function usualFields(names: NameMode): readonly GrantedField[] {
  return names === 'SHOWN' ? FIELDS : [];
}

/** What the auditor is shown: names or pseudonyms, and what else. */
export function GrantChoice(props: {
  readonly names: NameMode;
  readonly fields: readonly GrantedField[];
  readonly onNames: (names: NameMode) => void;
  readonly onFields: (fields: readonly GrantedField[]) => void;
}) {
  const words = useWords(outsideAuditWords);
  const { names, fields } = props;
  return (
    <>
      <fieldset className="stack">
        <legend>{words.names}</legend>
        {MODES.map((mode) => (
          <label key={mode} className="grant">
            <input type="radio" name="names" checked={names === mode} onChange={() => props.onNames(mode)} />
            <span>
              {words.nameMode[mode]} <span className="small muted">{words.nameWhy[mode]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className="stack">
        <legend>{words.fields}</legend>
        <p className="small muted">{words.fieldsWhy}</p>
        <div className="row">
          {FIELDS.map((field) => (
            <label key={field} className="choice">
              <input
                type="checkbox"
                checked={fields.includes(field)}
                onChange={(event) =>
                  props.onFields(
                    FIELDS.filter((each) => (each === field ? event.target.checked : fields.includes(each))),
                  )
                }
              />
              {words.field[field]}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
