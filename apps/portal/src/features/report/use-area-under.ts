import { createClient } from '@gopy/web-kit';
import { useEffect, useState } from 'react';
import type { LatLon } from '../../shared/map/map-types.js';

const REST_MS = 250;

export interface AreaUnder {
  said: 'mapInside' | 'mapNear' | 'mapOutside';
  areaCode?: string;
}

/** The ward under the middle of the map, asked for when the map rests. */
export function useAreaUnder(point: LatLon | undefined): AreaUnder | undefined {
  const [under, setUnder] = useState<AreaUnder>();
  useEffect(() => {
    if (!point) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      createClient()
        .findAreaAt(point.lat, point.lon, stop.signal)
        .then(({ matches: [match], outsideCity }) => {
          if (match) setUnder({ said: match.how === 'nearest' ? 'mapNear' : 'mapInside', areaCode: match.areaCode });
          else setUnder(outsideCity ? { said: 'mapOutside' } : undefined);
        })
        .catch(() => {
          if (!stop.signal.aborted) setUnder(undefined);
        });
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [point]);
  return under;
}
