import type { ComputedByFragment, GroupFragment } from '../shared/api/operations.generated.ts';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { Bar } from '../shared/ui/bar.tsx';
import { Computed } from '../shared/ui/computed.tsx';
import { PersonLink } from '../shared/ui/person-link.tsx';
import { peopleWords } from './words.ts';

const SHOWN = 8;

/** Some of those a message would reach, with why. */
export function AudienceGroup(props: {
  readonly title: string;
  readonly lead?: string;
  readonly group: GroupFragment;
  readonly total: number;
  /** How it was told whom the message concerns. */
  readonly by: ComputedByFragment;
}) {
  const words = useWords(peopleWords);
  const format = useFormat();
  const { group } = props;
  return (
    <section className="audience-group">
      <h3>
        {props.title}{' '}
        <span className="muted nums">{words.ofTotal(format.number(group.count), format.number(props.total))}</span>
        <Computed of={props.title} by={props.by} />
      </h3>
      <Bar to={group.share} most={1} />
      {props.lead !== undefined && <p className="small muted">{props.lead}</p>}
      {group.count === 0 && <p className="small muted">{words.none}</p>}
      <ul className="small">
        {group.members.slice(0, SHOWN).map(({ person, reason }) => (
          <li key={person.id}>
            <PersonLink person={person} /> <span className="muted">{reason}</span>
          </li>
        ))}
      </ul>
      {group.count > SHOWN && <p className="small muted">{words.more(group.count - SHOWN)}</p>}
    </section>
  );
}
