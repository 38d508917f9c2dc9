import { useText } from '@gopy/web-kit';
import { useId } from 'react';
import { placeTexts } from './place.texts.js';
import type { Match, PlaceNote } from './use-ward.js';

interface Props {
  note: Extract<PlaceNote, { kind: 'which' }>;
  /** Of the ward chosen so far, or empty. */
  areaCode: string;
  nameOf: (match: Match) => string;
  onChoose: (match?: Match) => void;
}

/** Asks instead of guessing: an old ward cut in two, a name that means several, a point on the sea. */
export function AreaQuestion({ note: { key, params, matches }, areaCode, nameOf, onChoose }: Props) {
  const t = useText(placeTexts);
  const group = useId();
  const question = t(key, params);
  return (
    <fieldset className="note warn area-question">
      <legend>{question}</legend>
      {matches.map((match) => (
        <label key={match.areaCode}>
          <input type="radio" name={group} checked={areaCode === match.areaCode} onChange={() => onChoose(match)} />
          <span>
            {nameOf(match)}
            {match.oldName && <small> ({t('areaOld', { old: match.oldName })})</small>}
          </span>
        </label>
      ))}
      <label>
        <input type="radio" name={group} checked={areaCode === ''} onChange={() => onChoose()} />
        <span>{t('areaNotSure')}</span>
      </label>
    </fieldset>
  );
}
