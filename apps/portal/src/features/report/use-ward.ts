import type { AreaView } from '@gopy/contracts';
import { type FoundAreas, useLanguage } from '@gopy/web-kit';
import { useState } from 'react';
import type { Draft } from './draft.js';
import type { PlaceTextKey } from './place.texts.js';

export type Match = FoundAreas['matches'][number];
export type PlaceNote =
  | { kind: 'said'; key: PlaceTextKey; params?: Record<string, string>; tone: 'good' | 'warn' }
  | { kind: 'which'; key: 'areaWhich' | 'areaNearest'; params: Record<string, string>; matches: Match[] };

const CHOICES = 5;

/** The ward of the draft and what is said or asked about it: settled where it is certain, asked where it is not. */
export function useWard(change: (part: Partial<Draft>) => void, areas: readonly AreaView[]) {
  const [language] = useLanguage();
  const [note, setNote] = useState<PlaceNote>();
  // A ward that was only read from the address goes when the address goes; a chosen one stays.
  const [isFromAddress, setFromAddress] = useState(false);

  const nameOf = (match: Match) => {
    const area = areas.find(({ code }) => code === match.areaCode);
    return area && language === 'en' ? area.fullNameEn : match.fullName;
  };
  const say = (key: PlaceTextKey, params: Record<string, string> = {}, tone: 'good' | 'warn' = 'good') =>
    setNote({ kind: 'said', key, params, tone });
  const silent = () => setNote(undefined);
  const ask = (key: 'areaWhich' | 'areaNearest', matches: readonly Match[], params: Record<string, string> = {}) =>
    setNote({ kind: 'which', key, params, matches: matches.slice(0, CHOICES) });
  const settle = (match: Match, said?: PlaceTextKey) => {
    const area = nameOf(match);
    setFromAddress(said === 'areaRead');
    change({ area, areaCode: match.areaCode });
    if (match.oldName) say('areaMoved', { old: match.oldName, area });
    else if (said) say(said, { area });
    else silent();
  };
  /** From the ones asked about, which stay so that the choice can be changed; none leaves it to the centre. */
  const choose = (match?: Match) => {
    setFromAddress(false);
    change(match ? { area: nameOf(match), areaCode: match.areaCode } : { area: '', areaCode: '' });
  };
  const type = (area: string) => {
    setFromAddress(false);
    change({ area, areaCode: '' });
    silent();
  };
  const forget = () => type('');
  return { note, isFromAddress, nameOf, say, ask, settle, choose, type, forget, silent };
}
export type Ward = ReturnType<typeof useWard>;
