import { type LiveState, useText } from '@gopy/web-kit';
import { followTexts } from './follow.texts.js';

const WORD = { live: 'live', 'catching-up': 'catchingUp', offline: 'offline' } as const;

export function LiveMark({ state }: { state: LiveState }) {
  const t = useText(followTexts);
  return (
    <p className={`live-mark ${state}`} role="status">
      <span className="dot" />
      {t(WORD[state])}
    </p>
  );
}
