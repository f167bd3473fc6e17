import type { TimeSpentQuery } from '../shared/api/operations.generated.ts';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { Computed } from '../shared/ui/computed.tsx';
import { PersonLink } from '../shared/ui/person-link.tsx';
import { peopleWords } from './words.ts';

/** What was sent to people whom no goal concerned. */
export function Exposure({ exposure }: { readonly exposure: TimeSpentQuery['network']['exposure'] }) {
  const words = useWords(peopleWords);
  const format = useFormat();
  if (exposure.sent === 0) return <p className="muted">{words.noSent}</p>;
  return (
    <>
      <p>
        {words.exposureSum(format.number(exposure.unconcerned), format.number(exposure.sent))}{' '}
        {exposure.unansweredShare !== null && words.unanswered(format.percent(exposure.unansweredShare))}
        <Computed of={words.exposure} by={exposure.computedBy} />
      </p>
      <ul className="time-list">
        {exposure.persons.slice(0, 8).map(({ person, messages }) => (
          <li key={person.id}>
            <PersonLink person={person} /> <span className="muted nums">{words.messages(messages)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
