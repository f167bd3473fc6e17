import { useDeferredValue } from 'react';
import { useNetworkData } from '../app/network-data.ts';
import { PLATFORMS } from '../../domain.ts';
import { People, type PeopleQuery } from '../shared/api/operations.generated.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { FailureNotice } from '../shared/ui/failure-notice.tsx';
import { useParameter } from '../shared/ui/parameter.ts';
import { PersonLink } from '../shared/ui/person-link.tsx';
import { DEGREES, ORDERS, PersonFilters } from './person-filters.tsx';
import { peopleWords } from './words.ts';

/** Everybody, fifty at a time. */
export function PersonList() {
  const { text } = useLang();
  const words = useWords(peopleWords);
  const format = useFormat();
  const [written] = useParameter('search');
  const search = useDeferredValue(written);
  const [platform] = useParameter('platform');
  const [degree] = useParameter('degree');
  const [order] = useParameter('order');
  const [after, setAfter] = useParameter('after');
  const by = ORDERS.find((each) => each === order) ?? 'NAME';
  const { data, failure, stale } = useNetworkData(People, {
    filter: {
      search,
      platform: PLATFORMS.find((each) => each === platform) ?? null,
      degree: DEGREES.some((each) => each === degree) ? Number(degree) : null,
    },
    orderBy: { by, descending: by !== 'NAME' },
    after,
  });
  const persons = data?.network.persons;
  return (
    <>
      <PersonFilters />
      {failure && <FailureNotice failure={failure} />}
      {persons && (
        <div className={stale ? 'stale' : ''}>
          <p role="status" className="muted small">
            {persons.totalCount === 0 ? words.nobody : words.found(format.number(persons.totalCount))}
          </p>
          {persons.totalCount > 0 && <PersonTable persons={persons.nodes} />}
          {persons.pageInfo.hasNextPage && (
            <button type="button" className="button button-quiet" onClick={() => setAfter(persons.pageInfo.endCursor)}>
              {text.next}
            </button>
          )}
        </div>
      )}
    </>
  );
}

function PersonTable({ persons }: { readonly persons: PeopleQuery['network']['persons']['nodes'] }) {
  const words = useWords(peopleWords);
  const format = useFormat();
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={words.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.work}</th>
            <th scope="col">{words.strength}</th>
            <th scope="col">{words.lastContact}</th>
          </tr>
        </thead>
        <tbody>
          {persons.map((person) => (
            <tr key={person.id}>
              <td>
                <PersonLink person={person} />
              </td>
              <td>
                {[person.positions[0]?.title, person.positions[0]?.organization?.name].filter(Boolean).join(', ')}
              </td>
              <td className="nums">
                {typeof person.tie?.strength === 'number' && format.number(person.tie.strength, 2)}{' '}
                <span className="muted small">
                  {typeof person.tie?.strength === 'number' &&
                    (person.tie.declared === null ? words.estimated : words.declared)}
                </span>
              </td>
              <td className="nums">{person.tie?.lastContact && format.day(person.tie.lastContact)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
