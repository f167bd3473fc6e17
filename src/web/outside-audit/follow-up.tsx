import type { FollowUpFiguresFragment } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { Computed } from '../shared/ui/computed.tsx';
import { Section } from '../shared/ui/section.tsx';
import type { OwnersAudit } from './audit-page.tsx';
import { outsideAuditWords } from './words.ts';

type Compared = NonNullable<OwnersAudit['followUp']>;
const SHARES = ['coverage', 'latent', 'reach'] as const satisfies readonly (keyof FollowUpFiguresFragment)[];

/** What became of the goals since the audit was closed. */
export function FollowUp({ followUp }: { readonly followUp: Compared }) {
  const words = useWords(outsideAuditWords).followUp;
  const format = useFormat();
  const { on, due, goals } = followUp;
  return (
    <Section title={words.title} lead={words.lead}>
      {on !== null && (
        <p className={due ? 'note' : 'muted'}>{due ? words.due(format.day(on)) : words.on(format.day(on))}</p>
      )}
      {goals.map((goal) => (
        <GoalCompared key={goal.title} goal={goal} />
      ))}
    </Section>
  );
}

function GoalCompared({ goal }: { readonly goal: Compared['goals'][number] }) {
  const { text } = useLang();
  const words = useWords(outsideAuditWords).followUp;
  const format = useFormat();
  const { before, after } = goal;
  const share = (value: number | null | undefined) =>
    typeof value === 'number' ? format.percent(value) : text.unknown;
  const points = (value: number | null | undefined) =>
    typeof value === 'number' ? format.number(value, 1) : text.unknown;
  const lines: readonly (readonly [string, string, string])[] = [
    [words.score, points(before.score), points(after?.score)],
    ...SHARES.map((each) => [words[each], share(before[each]), share(after?.[each])] as const),
    ...goal.requirements.map(({ label, before: then, after: now }) => [label, share(then), share(now)] as const),
  ];
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={goal.title}>
      <table className="before-after">
        <caption>
          {goal.title}
          <Computed of={goal.title}>{words.how}</Computed>
          {after === null && <> · {words.gone}</>}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([name, then, now], at) => (
            <tr key={`${at}-${name}`}>
              <th scope="row">{name}</th>
              <td className="nums">{then}</td>
              <td className="nums">{now}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
