import { createClient } from '@gopy/web-kit';
import { useState } from 'react';
import type { LatLon } from '../../shared/map/map-types.js';
import { devicePosition, isDenied } from './device-position.js';
import type { Draft } from './draft.js';
import type { Ward } from './use-ward.js';

/** The point of the draft, from the map or from this device; the server says in which ward it lies. */
export function usePoint(change: (part: Partial<Draft>) => void, { settle, ask, say, silent }: Ward) {
  const [finding, setFinding] = useState(false);
  const [accuracy, setAccuracy] = useState<number>();

  const lookAt = async ({ lat, lon }: LatLon) => {
    change({ lat, lon });
    const answer = await createClient()
      .findAreaAt(lat, lon)
      .catch(() => undefined);
    const match = answer?.matches[0];
    if (match && match.how !== 'nearest') settle(match, 'areaHere');
    else if (match) ask('areaNearest', [match]);
    else say(answer?.outsideCity ? 'positionOutside' : 'positionAlone', {}, 'warn');
  };
  const choosePoint = (point: LatLon) => {
    setAccuracy(undefined);
    return lookAt(point);
  };
  const locate = async () => {
    setFinding(true);
    try {
      const { latitude, longitude, accuracy: metres } = await devicePosition();
      setAccuracy(Math.ceil(metres));
      await lookAt({ lat: rounded(latitude), lon: rounded(longitude) });
    } catch (error) {
      say(isDenied(error) ? 'positionDenied' : 'positionFailed', {}, 'warn');
    } finally {
      setFinding(false);
    }
  };
  const dropPoint = () => {
    change({ lat: undefined, lon: undefined });
    setAccuracy(undefined);
    silent();
  };
  return { finding, accuracy, choosePoint, locate, dropPoint };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
