import type { AreaView } from '@gopy/contracts';
import { createClient, type FoundAreas } from '@gopy/web-kit';
import { useState } from 'react';
import { exactArea } from '../../shared/area/area-options.js';
import type { Draft } from './draft.js';
import type { ReportTextKey } from './report.texts.js';

type Match = FoundAreas['matches'][number];
export type PlaceNote =
  | { kind: 'said'; key: ReportTextKey; params?: Record<string, string>; tone: 'good' | 'warn' }
  | { kind: 'which'; typed: string; matches: Match[] };

const CHOICES = 5;

/** Understands where it is: by position, by a ward of today, by a ward of old, or by asking. */
export function usePlace(draft: Draft, change: (part: Partial<Draft>) => void, areas: readonly AreaView[]) {
  const [note, setNote] = useState<PlaceNote>();
  const [finding, setFinding] = useState(false);
  const say = (key: ReportTextKey, params: Record<string, string> = {}, tone: 'good' | 'warn' = 'good') =>
    setNote({ kind: 'said', key, params, tone });

  const choose = (code: string, fullName: string, oldName?: string) => {
    change({ area: fullName, areaCode: code });
    if (oldName) say('areaMoved', { old: oldName, area: fullName });
    else setNote(undefined);
  };
  const type = (area: string) => {
    change({ area, areaCode: '' });
    setNote(undefined);
  };
  const understand = async () => {
    const typed = draft.area.trim();
    if (typed === '' || draft.areaCode !== '') return;
    const exact = exactArea(areas, typed);
    if (exact) return choose(exact.area.code, exact.area.fullName, exact.oldName);
    const { matches } = await found(createClient().findAreaByText(typed));
    const [first, ...others] = matches;
    if (first?.certain && others.length === 0) choose(first.areaCode, first.fullName, first.oldName);
    else if (first) setNote({ kind: 'which', typed, matches: matches.slice(0, CHOICES) });
    else say('areaUnknown', { typed }, 'warn');
  };
  const locate = async () => {
    setFinding(true);
    try {
      const { latitude, longitude } = await position();
      const [lat, lon] = [rounded(latitude), rounded(longitude)];
      const { matches, outsideCity } = await found(createClient().findAreaAt(lat, lon));
      const match = outsideCity ? undefined : matches[0];
      change({ lat, lon, ...(match && { area: match.fullName, areaCode: match.areaCode }) });
      if (match) say(match.how === 'nearest' ? 'areaNearest' : 'areaHere', { area: match.fullName });
      else if (outsideCity) say('positionOutside', {}, 'warn');
    } catch (error) {
      say(isDenied(error) ? 'positionDenied' : 'positionFailed', {}, 'warn');
    } finally {
      setFinding(false);
    }
  };
  const dropPosition = () => {
    change({ lat: undefined, lon: undefined });
    setNote(undefined);
  };
  return { note, finding, choose, type, understand, locate, dropPosition };
}

// The ward is a help, not a condition: when the answer does not come, the report goes without it.
async function found(asked: Promise<FoundAreas>): Promise<FoundAreas> {
  return asked.catch(() => ({ matches: [], outsideCity: false }));
}

function position(): Promise<GeolocationCoordinates> {
  return new Promise((resolve, reject) => {
    if (!('geolocation' in navigator)) return reject(new Error('no geolocation'));
    navigator.geolocation.getCurrentPosition(({ coords }) => resolve(coords), reject, {
      enableHighAccuracy: true,
      timeout: 15_000,
      maximumAge: 60_000,
    });
  });
}

function isDenied(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === GeolocationPositionError.PERMISSION_DENIED;
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
