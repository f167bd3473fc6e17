import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from '@ariakit/react';
import { useState } from 'react';
import { useWords } from '../shared/i18n/use-words.ts';
import { useParameter } from '../shared/ui/parameter.ts';
import type { MapData } from './map-look.ts';
import { mapWords } from './words.ts';

const FOUND = 12;

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Finds a person on the map; the one chosen is lit with their ties. */
export function MapSearch({ map }: { readonly map: MapData }) {
  const words = useWords(mapWords);
  const [, select] = useParameter('person');
  const [written, setWritten] = useState('');
  const sought = plain(written.trim());
  const found =
    sought.length < 2 ? [] : map.persons.names.flatMap((name, at) => (plain(name).includes(sought) ? [at] : []));
  return (
    <ComboboxProvider value={written} setValue={setWritten}>
      <label className="field">
        <span>{words.search}</span>
        <Combobox type="search" className="map-search" />
      </label>
      {found.length > 0 && (
        <ComboboxPopover className="options" gutter={4} sameWidth portal>
          {found.slice(0, FOUND).map((person) => (
            <ComboboxItem
              key={map.persons.ids[person]}
              className="option"
              setValueOnClick={false}
              onClick={() => select(map.persons.ids[person] ?? null)}
            >
              {map.persons.names[person]}
            </ComboboxItem>
          ))}
        </ComboboxPopover>
      )}
    </ComboboxProvider>
  );
}
