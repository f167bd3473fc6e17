import type { PersonDetailsFragment } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { personWords } from './words.ts';

/** What is known of a person. */
export function PersonFacts({ person }: { readonly person: PersonDetailsFragment }) {
  const { text } = useLang();
  const words = useWords(personWords);
  const format = useFormat();
  const place = person.place && [person.place.locality, person.place.region, person.place.country].filter(Boolean);
  return (
    <dl className="facts">
      {person.positions.length > 0 && (
        <div>
          <dt>{words.positions}</dt>
          {person.positions.map((position) => (
            <dd key={position.id}>
              {[position.title, position.organization?.name].filter(Boolean).join(', ')}
              <span className="small muted">
                {' '}
                {[
                  position.sector?.label,
                  position.seniority === null ? null : text.seniority[position.seniority - 1],
                  position.from &&
                    `${format.month(position.from)} – ${position.to ? format.month(position.to) : words.now}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </dd>
          ))}
        </div>
      )}
      {person.expertise.length > 0 && (
        <div>
          <dt>{words.expertise}</dt>
          <dd>{person.expertise.map((each) => each.name).join(', ')}</dd>
        </div>
      )}
      {place && (
        <div>
          <dt>{words.place}</dt>
          <dd>{place.join(', ')}</dd>
        </div>
      )}
      {person.emails.length + person.phones.length + person.profiles.length > 0 && (
        <div>
          <dt>{words.reach}</dt>
          {[...person.emails, ...person.phones].map((each) => (
            <dd key={each}>{each}</dd>
          ))}
          {person.profiles.map((profile) => (
            <dd key={`${profile.platform}-${profile.url ?? profile.handle ?? ''}`}>
              {text.platform[profile.platform]} <span className="small muted">{profile.url ?? profile.handle}</span>
            </dd>
          ))}
        </div>
      )}
      {person.tags.length > 0 && (
        <div>
          <dt>{words.tags}</dt>
          <dd>{person.tags.join(', ')}</dd>
        </div>
      )}
    </dl>
  );
}
