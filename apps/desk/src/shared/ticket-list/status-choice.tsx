import type { Status } from '@gopy/vocabulary';
import { useText, words } from '@gopy/web-kit';
import { sharedTexts } from '../shared-texts.js';
import classes from './status-choice.module.css';

interface Props {
  choices: readonly Status[];
  value: Status | undefined;
  onChange: (status: Status | undefined) => void;
}

/** One tap narrows the list to a status, another one widens it again. */
export function StatusChoice({ choices, value, onChange }: Props) {
  const t = useText(sharedTexts);
  const word = useText(words);
  return (
    <div className={classes.choices} role="group" aria-label={t('status')}>
      <button type="button" aria-pressed={value === undefined} onClick={() => onChange(undefined)}>
        {t('anyStatus')}
      </button>
      {choices.map((status) => (
        <button key={status} type="button" aria-pressed={value === status} onClick={() => onChange(value === status ? undefined : status)}>
          {word(`status.${status}`)}
        </button>
      ))}
    </div>
  );
}
