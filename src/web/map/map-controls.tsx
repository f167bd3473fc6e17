import { useMemo } from 'react';
import { PLATFORMS } from '../../domain.ts';
import { useLang } from '../shared/i18n/language.tsx';
import { useWords } from '../shared/i18n/use-words.ts';
import { Choice } from '../shared/ui/choice.tsx';
import { useParameter } from '../shared/ui/parameter.ts';
import { COLOURS, type MapData, type MapLook, platformsOf, SIZES } from './map-look.ts';
import { mapWords } from './words.ts';

/** What the address says is to be seen. */
export function useMapLook(map: MapData | undefined): MapLook {
  const [colour] = useParameter('colour');
  const [size] = useParameter('size');
  const [platform] = useParameter('platform');
  const [over] = useParameter('over');
  const [section] = useParameter('sector');
  const [degree] = useParameter('degree');
  const noCommunities = map?.communities.length === 0;
  return useMemo(
    () => ({
      // Before communities were detected there are none to colour by.
      colour: COLOURS.find((each) => each === colour) ?? (noCommunities ? 'sector' : 'community'),
      size: SIZES.find((each) => each === size) ?? 'strength',
      platform: PLATFORMS.find((each) => each === platform) ?? null,
      over: PLATFORMS.find((each) => each === over) ?? null,
      section,
      degree,
    }),
    [colour, size, platform, over, section, degree, noCommunities],
  );
}

export function MapControls({ map, look }: { readonly map: MapData; readonly look: MapLook }) {
  const { text } = useLang();
  const words = useWords(mapWords);
  const [, setColour] = useParameter('colour');
  const [, setSize] = useParameter('size');
  const [, setPlatform] = useParameter('platform');
  const [, setOver] = useParameter('over');
  const [, setSection] = useParameter('sector');
  const [, setDegree] = useParameter('degree');
  const platforms = platformsOf(map).map((each) => [each, text.platform[each]] as const);
  return (
    <div className="map-controls">
      <Choice
        label={words.colour}
        value={look.colour}
        options={COLOURS.map((each) => [each, words.by[each]] as const)}
        onChange={setColour}
      />
      <Choice
        label={words.size}
        value={look.size}
        options={SIZES.map((each) => [each, words.by[each]] as const)}
        onChange={setSize}
      />
      <Choice
        label={words.platform}
        value={look.platform ?? ''}
        options={[['', words.all], ...platforms]}
        onChange={setPlatform}
      />
      {look.platform !== null && platforms.length > 1 && (
        <Choice
          label={words.over}
          value={look.over ?? ''}
          options={[['', words.nothing], ...platforms.filter(([each]) => each !== look.platform)]}
          onChange={setOver}
        />
      )}
      <Choice
        label={words.sector}
        value={look.section ?? ''}
        options={[['', words.all], ...map.sectors.map((each) => [each.code, each.label] as const)]}
        onChange={setSection}
      />
      <Choice
        label={words.degree}
        value={look.degree ?? ''}
        options={[
          ['', words.all],
          ...words.degrees.map((name, index) => [['1', '2', '0'][index] ?? '', name] as const),
        ]}
        onChange={setDegree}
      />
    </div>
  );
}
