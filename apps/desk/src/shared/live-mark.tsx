import { type LiveState, useText } from '@gopy/web-kit';
import classes from './live-mark.module.css';
import { sharedTexts } from './shared-texts.js';

const SAYS = { live: 'live', 'catching-up': 'catchingUp', offline: 'disconnected' } as const;

/** Whether what is on screen changes by itself. */
export function LiveMark({ state }: { state: LiveState }) {
  const t = useText(sharedTexts);
  return (
    <span className={classes.mark} data-state={state} role="status">
      <i aria-hidden="true" />
      {t(SAYS[state])}
    </span>
  );
}
