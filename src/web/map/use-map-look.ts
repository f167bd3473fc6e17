import { useMemo } from 'react';
import { PLATFORMS } from '../../domain.ts';
import { useParameter } from '../shared/ui/parameter.ts';
import { COLOURS, type MapData, type MapLook, SHARES, SIZES, STRENGTHS } from './map-look.ts';
import { dayOf } from './map-time.ts';

/** What the address says is to be seen. */
export function useMapLook(map: MapData | undefined): MapLook {
  const [colour] = useParameter('colour');
  const [size] = useParameter('size');
  const [platform] = useParameter('platform');
  const [over] = useParameter('over');
  const [section] = useParameter('sector');
  const [degree] = useParameter('degree');
  const [strength] = useParameter('strength');
  const [freshness] = useParameter('freshness');
  const [fit] = useParameter('fit');
  const [at] = useParameter('at');
  const [only] = useParameter('only');
  const noCommunities = map?.communities.length === 0;
  return useMemo(() => {
    const day = at === null ? null : dayOf(at);
    return {
      // Before communities were detected there are none to colour by.
      colour: COLOURS.find((each) => each === colour) ?? (noCommunities ? 'sector' : 'community'),
      size: SIZES.find((each) => each === size) ?? 'strength',
      platform: PLATFORMS.find((each) => each === platform) ?? null,
      over: PLATFORMS.find((each) => each === over && each !== platform) ?? null,
      section,
      degree,
      strength: Number(STRENGTHS.find((each) => each === strength) ?? 0),
      freshness: Number(SHARES.find((each) => each === freshness) ?? 0),
      fit: Number(SHARES.find((each) => each === fit) ?? 0),
      day: Number.isNaN(day) ? null : day,
      only,
    };
  }, [colour, size, platform, over, section, degree, strength, freshness, fit, at, only, noCommunities]);
}
