import type { Status } from '@gopy/vocabulary';
import { useText, words } from '@gopy/web-kit';
import classes from './marks.module.css';

const TONES: Readonly<Record<Status, string>> = {
  received: 'info',
  dispatched: 'plum',
  in_progress: 'info',
  waiting_for_citizen: 'warn',
  in_review: 'plum',
  answered: 'good',
  closed: 'quiet',
  declined: 'quiet',
  merged: 'quiet',
};

export function StatusMark({ status }: { status: Status }) {
  const word = useText(words);
  return (
    <span className={classes.chip} data-tone={TONES[status]}>
      {word(`status.${status}`)}
    </span>
  );
}
