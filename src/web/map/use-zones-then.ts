import { useEffect, useState } from 'react';
import { useNetworkData } from '../app/network-data.ts';
import { MapZones } from '../shared/api/operations.generated.ts';
import type { MapData } from './map-look.ts';

const SETTLE_MS = 400;

/** The absence zones of the moment that is drawn; those of today until the slider rests and they are known. */
export function useZonesThen(map: MapData | undefined, goalId: string | null, at: string | null): MapData['zones'] {
  const day = useRested(at);
  const then = useNetworkData(
    MapZones,
    { goalId, at: day === null ? null : `${day.slice(0, 10)}T00:00:00Z` },
    { enabled: day !== null && goalId !== null },
  );
  return (day === null ? null : then.data?.network.map.zones) ?? map?.zones ?? [];
}

function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
