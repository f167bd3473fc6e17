import { useState } from 'react';
import { useLang } from '../shared/i18n/language.tsx';
import { useFormat } from '../shared/i18n/use-format.ts';
import { useWords } from '../shared/i18n/use-words.ts';
import { Choice } from '../shared/ui/choice.tsx';
import { useParameter, useParameters } from '../shared/ui/parameter.ts';
import { COLOURS, type MapData, type MapLook, platformsOf, SHARES, SIZES, STRENGTHS } from './map-look.ts';
import { MapSearch } from './map-search.tsx';
import { mapWords } from './words.ts';

const FILTERS = ['platform', 'over', 'sector', 'degree', 'strength', 'freshness', 'fit'] as const;
type Options = readonly (readonly [value: string, label: string])[];

/** How the persons are drawn, and which of them. */
export function MapControls({
  map,
  look,
  goal,
}: {
  readonly map: MapData;
  readonly look: MapLook;
  readonly goal: boolean;
}) {
  const words = useWords(mapWords);
  const [, setColour] = useParameters(['colour', 'only']);
  const [, setSize] = useParameter('size');
  const [filters, setFilters] = useParameters(FILTERS);
  const active = FILTERS.filter((each) => filters[each] !== null).length;
  const [open, setOpen] = useState(active > 0);
  const offered = <T extends string>(each: readonly T[]) =>
    each.filter((by) => goal || by !== 'fit').map((by) => [by, words.by[by as keyof typeof words.by]] as const);
  return (
    <div className="map-tools">
      <MapSearch map={map} />
      <Choice
        label={words.colour}
        value={look.colour}
        options={offered(COLOURS)}
        onChange={(colour) => setColour({ colour, only: null })}
      />
      <Choice label={words.size} value={look.size} options={offered(SIZES)} onChange={setSize} />
      <details className="map-filters" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{active === 0 ? words.filters : words.filtersOn(active)}</summary>
        <div className="map-controls">
          <Filters map={map} look={look} goal={goal} onChange={(name, value) => setFilters({ [name]: value })} />
          {active > 0 && (
            <button
              type="button"
              className="button button-quiet"
              onClick={() => setFilters(Object.fromEntries(FILTERS.map((each) => [each, null])))}
            >
              {words.clear}
            </button>
          )}
        </div>
      </details>
    </div>
  );
}

function Filters(props: {
  readonly map: MapData;
  readonly look: MapLook;
  readonly goal: boolean;
  readonly onChange: (name: (typeof FILTERS)[number], value: string) => void;
}) {
  const { text } = useLang();
  const words = useWords(mapWords);
  const format = useFormat();
  const { map, look } = props;
  const platforms: Options = platformsOf(map).map((each) => [each, text.platform[each]] as const);
  const filter = (name: (typeof FILTERS)[number], value: string, label: string, none: string, options: Options) => (
    <Choice
      label={label}
      value={value}
      options={[['', none], ...options]}
      onChange={(next) => props.onChange(name, next)}
    />
  );
  const shares: Options = SHARES.map((share) => [share, words.atLeast(format.percent(Number(share)))]);
  return (
    <>
      {filter('platform', look.platform ?? '', words.platform, words.all, platforms)}
      {look.platform !== null &&
        platforms.length > 1 &&
        filter(
          'over',
          look.over ?? '',
          words.over,
          words.nothing,
          platforms.filter(([each]) => each !== look.platform),
        )}
      {filter(
        'sector',
        look.section ?? '',
        words.sector,
        words.all,
        map.sectors.map(({ code, label }) => [code, label]),
      )}
      {filter(
        'degree',
        look.degree ?? '',
        words.degree,
        words.all,
        words.degrees.map((name, at) => [['1', '2', '0'][at] ?? '', name]),
      )}
      {filter(
        'strength',
        look.strength === 0 ? '' : String(look.strength),
        words.by.strength,
        words.any,
        STRENGTHS.map((strength, at) => [strength, words.orBetter(text.strength[at + 1] ?? '')]),
      )}
      {filter('freshness', look.freshness === 0 ? '' : String(look.freshness), words.by.freshness, words.any, shares)}
      {props.goal && filter('fit', look.fit === 0 ? '' : String(look.fit), words.by.fit, words.any, shares)}
    </>
  );
}
