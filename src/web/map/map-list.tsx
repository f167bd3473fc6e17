import { useMemo, useState } from 'react';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { PersonLink } from '../shared/ui/person-link.tsx';
import type { MapData } from './map-look.ts';
import { dateOf, isThere, type Presence } from './map-time.ts';
import { mapWords } from './words.ts';

const AT_ONCE = 100;

/** The same as the map, in words: the empty places first, then the persons who pass the filters. */
export function MapList({
  map,
  visible: all,
  presence,
  day,
  zones,
}: {
  readonly map: MapData;
  readonly visible: readonly number[];
  readonly presence: Presence;
  /** The day that is shown; null: today. */
  readonly day: number | null;
  readonly zones: MapData['zones'];
}) {
  const { text } = useLang();
  const words = useWords(mapWords);
  const format = useFormat();
  const [shown, setShown] = useState(AT_ONCE);
  const { persons } = map;
  const ties = useMemo(() => tieCounts(map, presence, day), [map, presence, day]);
  return (
    <>
      {zones.length > 0 && (
        <>
          <h2>{words.zones}</h2>
          <ul className="map-zones">
            {zones.map((zone, index) => (
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
              <th scope="col">{words.platform}</th>
              <th scope="col">{words.degree}</th>
              <th scope="col">{words.by.strength}</th>
              <th scope="col">{words.by.freshness}</th>
              <th scope="col">{words.since}</th>
              <th scope="col">{words.by.ties}</th>
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
                <td>{persons.platforms[person]?.map((platform) => text.platform[platform]).join(', ')}</td>
                <td>{words.degrees[degreeAt(persons.degrees[person])]}</td>
                <td className="nums">{share(persons.strengths[person], format.percent)}</td>
                <td className="nums">{share(persons.freshness[person], format.percent)}</td>
                <td>{since(persons.sinceDays[person], format.month)}</td>
                <td className="nums">{format.number(ties[person] ?? 0)}</td>
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

function since(day: number | null | undefined, month: (date: string) => string): string {
  return day === null || day === undefined ? '' : month(dateOf(day));
}

/** Contacts first, then their contacts, then those merely known of. */
function degreeAt(degree: number | null | undefined): number {
  return degree === 1 ? 0 : degree === 2 ? 1 : 2;
}

function tieCounts({ persons, ties }: MapData, presence: Presence, day: number | null): readonly number[] {
  const counts = persons.ids.map(() => 0);
  ties.sources.forEach((source, tie) => {
    if (!isThere(presence.ties[tie], day, presence.today)) return;
    for (const end of [source, ties.targets[tie] ?? source]) counts[end] = (counts[end] ?? 0) + 1;
  });
  return counts;
}
