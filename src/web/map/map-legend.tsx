import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { legendOf, type MapData, type MapLook } from './map-look.ts';
import { mapWords } from './words.ts';

/** What the colours of the map stand for. */
export function MapLegend({ map, look }: { readonly map: MapData; readonly look: MapLook }) {
  const { text } = useLang();
  const words = useWords(mapWords);
  const entries = legendOf(map, look, { platform: text.platform, both: words.both, degrees: words.degrees });
  return (
    <ul className="map-legend small">
      {entries.map(([colour, name], index) => (
        <li key={`${index}-${name}`}>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <circle cx="5" cy="5" r="5" fill={colour} />
          </svg>
          {name}
        </li>
      ))}
      {map.zones.length > 0 && (
        <li>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <circle cx="5" cy="5" r="5" className="legend-zone" />
          </svg>
          {words.zones}
        </li>
      )}
    </ul>
  );
}
