import type { DeclaredFragment, IndependenceFragment } from '../shared/api/operations.generated.ts';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { Computed } from '../shared/ui/computed.tsx';
import { outsideAuditWords } from './words.ts';

/** What speaks against an auditor, who tells of it, and what was declared. @param mine the reader is the auditor */
export function Independence(props: {
  readonly found: IndependenceFragment;
  readonly declaration: readonly DeclaredFragment[] | null;
  readonly override: string | null;
  readonly mine?: boolean;
}) {
  const words = useWords(outsideAuditWords).independence;
  const format = useFormat();
  const { found, declaration, override } = props;
  return (
    <div className="stack">
      <p>
        <strong>
          {found.conflicts.length > 0
            ? words.bad(found.conflicts.length)
            : declaration === null
              ? words.soFar
              : words.good}
        </strong>
      </p>
      {found.conflicts.length > 0 && (
        <ul className="conflicts">
          {found.conflicts.map(({ reason, sources, meaning }) => (
            <li key={reason}>
              {meaning} <code className="small">{reason}</code>{' '}
              <span className="small muted">{format.list(sources.map((source) => words.source[source]))}</span>
            </li>
          ))}
        </ul>
      )}
      {found.score === null ? (
        <p className="small muted">{props.mine ? words.unknownAuditor : words.unknown}</p>
      ) : (
        <p className="nums">
          {words.score}: <strong>{format.number(found.score, 1)}</strong> / 100
          <Computed of={words.score}>{words.scoreHow}</Computed>
        </p>
      )}
      {override !== null && (
        <p className="note">
          {words.override} “{override}”
        </p>
      )}
      {declaration !== null && (
        <details>
          <summary>{words.declared}</summary>
          <ul className="declared small">
            {declaration.map(({ point, meaning, applies, note }) => (
              <li key={point}>
                <span>
                  {meaning}
                  {note !== null && <span className="muted"> {note}</span>}
                </span>
                <strong>{applies ? words.applies : words.appliesNot}</strong>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
