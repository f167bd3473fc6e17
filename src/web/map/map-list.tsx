import { useState } from 'react';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { PersonLink } from '../shared/ui/person-link.tsx';
import { isShown, type MapData, type MapLook } from './map-look.ts';
import { mapWords } from './words.ts';

const AT_ONCE = 100;

/** The same as the map, in words: the empty places first, then the persons who pass the filters. */
export function MapList({ map, look }: { readonly map: MapData; readonly look: MapLook }) {
  const { text } = useLang();
  const words = useWords(mapWords);
  const format = useFormat();
  const [shown, setShown] = useState(AT_ONCE);
  const { persons } = map;
  const all = persons.ids.map((_, person) => person).filter((person) => isShown(map, person, look));
  return (
    <>
      {map.zones.length > 0 && (
        <>
          <h2>{words.zones}</h2>
          <ul className="map-zones">
            {map.zones.map((zone, index) => (
              <li key={`${zone.requirement.id}-${index}`}>
                <strong>{zone.requirement.label}</strong>{' '}
                <span className={`tag zone-${zone.zone.toLowerCase()}`}>{text.zone[zone.zone]}</span>{' '}
                <span className="muted small">{format.percent(zone.severity)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{words.persons(format.number(all.length))}</h2>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={words.list}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.by.community}</th>
              <th scope="col">{words.sector}</th>
              <th scope="col">{words.by.strength}</th>
              <th scope="col">{words.by.fit}</th>
            </tr>
          </thead>
          <tbody>
            {all.slice(0, shown).map((person) => (
              <tr key={persons.ids[person]}>
                <td>
                  <PersonLink person={{ id: persons.ids[person] ?? '', name: persons.names[person] ?? '' }} />
                </td>
                <td>{map.communities[persons.communities[person] ?? -1]?.label}</td>
                <td>{map.sectors.find((sector) => sector.code === persons.sections[person])?.label}</td>
                <td className="nums">{share(persons.strengths[person], format.percent)}</td>
                <td className="nums">{share(persons.fits[person], format.percent)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown < all.length && (
        <button type="button" className="button button-quiet" onClick={() => setShown(shown + AT_ONCE)}>
          {text.more}
        </button>
      )}
    </>
  );
}

function share(value: number | null | undefined, percent: (share: number) => string): string {
  return value === null || value === undefined ? '' : percent(value);
}
